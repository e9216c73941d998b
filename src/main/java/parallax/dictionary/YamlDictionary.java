package parallax.dictionary;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * quanteda's YAML: keys with lists of strings or further keys. What YAML 1.1 takes for a number or
 * for true and false, such as {@code NO}, is refused without quotation marks.
 */
final class YamlDictionary {
  /** The key under which quanteda writes the patterns of a category that has parts as well. */
  static final String OWN = "__";

  private final SourceText source;
  private final DictionaryBuilder builder;

  /** Nodes read: one met again was reached by an alias. */
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlDictionary(SourceText source) {
    this.source = source;
    this.builder = new DictionaryBuilder(source);
  }

  static Dictionary read(SourceText source) {
    return new YamlDictionary(source).read();
  }

  private Dictionary read() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      Node root = new Yaml(options).compose(new StringReader(source.text()));
      if (!(root instanceof MappingNode mapping)) {
        throw source.fault(1, "no keys", "key: followed by a list of strings");
      }
      mapping(List.of(), mapping);
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1L;
      throw new DictionaryException(
          source.fault(line, String.valueOf(e.getProblem()), "well-formed YAML").getMessage(), e);
    } catch (YAMLException e) {
      throw new DictionaryException(source.name() + ": " + e.getMessage(), e);
    }
    return builder.build();
  }

  private void mapping(List<String> path, MappingNode mapping) {
    Set<String> names = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = key(path, tuple.getKeyNode());
      if (!names.add(name)) {
        throw source.fault(line(tuple.getKeyNode()), "the key '" + name + "' again", "it once");
      }
      boolean own = name.equals(OWN) && !path.isEmpty();
      List<String> below = own ? path : plus(path, name);
      builder.category(below);
      value(below, tuple.getValueNode());
    }
  }

  private void value(List<String> path, Node node) {
    if (!seen.add(node)) {
      throw source.fault(line(node), "an alias under " + path, "the strings themselves");
    }
    if (node instanceof MappingNode mapping) {
      mapping(path, mapping);
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> value(path, item));
    } else if (node instanceof ScalarNode scalar) {
      builder.entry(path, string(scalar, "under the key " + path), line(node));
    }
  }

  private String key(List<String> path, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw source.fault(line(node), "a key that is no string under " + path, "a name");
    }
    String name = string(scalar, "as a key under " + path).strip();
    if (name.isEmpty()) {
      throw source.fault(line(node), "a key without a name under " + path, "a name");
    }
    return name;
  }

  private String string(ScalarNode scalar, String where) {
    if (!scalar.getTag().equals(Tag.STR)) {
      String kind = scalar.getTag().getValue().replaceFirst(".*:", "");
      throw source.fault(
          line(scalar),
          "'" + scalar.getValue() + "' " + where + ", which YAML takes for a value of type " + kind,
          "a string; put quotation marks around it");
    }
    return scalar.getValue();
  }

  private static List<String> plus(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private static long line(Node node) {
    return node.getStartMark().getLine() + 1L;
  }
}
