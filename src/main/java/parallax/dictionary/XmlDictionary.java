package parallax.dictionary;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lexicoder 2 and Yoshikoder: XML with categories as {@code cnode} and patterns as {@code pnode}. A
 * document type is refused, so no entity, ours or from elsewhere, is ever read.
 */
final class XmlDictionary {
  private static final String CATEGORY = "cnode";
  private static final String PATTERN = "pnode";
  private static final String ROOT = "dictionary";
  private static final Map<String, PatternKind> ENGINES =
      Map.of(
          "substring", PatternKind.GLOB,
          "wildcard", PatternKind.GLOB,
          "regexp", PatternKind.REGEX,
          "regex", PatternKind.REGEX);

  private final SourceText source;
  private final DictionaryBuilder builder;
  private final Deque<String> path = new ArrayDeque<>();

  private XmlDictionary(SourceText source) {
    this.source = source;
    this.builder = new DictionaryBuilder(source);
  }

  static Dictionary read(SourceText source) {
    return new XmlDictionary(source).read();
  }

  private Dictionary read() {
    // The JDK's own parser: another on the class path might know other defaults.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source.text()));
      while (xml.hasNext()) {
        event(xml, xml.next());
      }
    } catch (XMLStreamException e) {
      throw new DictionaryException(
          source
              .fault(line(e), "XML that is malformed (" + firstLine(e) + ")", "well-formed XML")
              .getMessage(),
          e);
    }
    return builder.build();
  }

  private void event(XMLStreamReader xml, int event) {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw source.fault(
          xml.getLocation().getLineNumber(),
          "a document type or an entity of its own",
          "plain XML; take the DOCTYPE out");
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(xml, xml.getLocation().getLineNumber());
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(CATEGORY)) {
      path.removeLast();
    }
  }

  private void start(XMLStreamReader xml, long line) {
    switch (xml.getLocalName()) {
      case ROOT -> engine(attribute(xml, "patternengine"), line);
      case CATEGORY -> {
        path.addLast(name(xml, line));
        builder.category(levels());
      }
      case PATTERN -> {
        if (path.isEmpty()) {
          throw source.fault(line, "a pattern outside any category", "it inside a cnode");
        }
        builder.entry(levels(), name(xml, line), line);
      }
      default ->
          throw source.fault(
              line,
              "the element '" + xml.getLocalName() + "'",
              ROOT + ", " + CATEGORY + " or " + PATTERN);
    }
  }

  private void engine(String engine, long line) {
    if (engine.isEmpty()) {
      return;
    }
    if (!ENGINES.containsKey(engine)) {
      throw source.fault(
          line, "the patternengine '" + engine + "'", "substring, wildcard, regexp or none");
    }
    builder.kind(ENGINES.get(engine));
  }

  private String name(XMLStreamReader xml, long line) {
    String name = attribute(xml, "name").strip();
    if (name.isEmpty()) {
      throw source.fault(line, "a " + xml.getLocalName() + " without a name", "its name");
    }
    return name;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private List<String> levels() {
    return List.copyOf(path);
  }

  private static long line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    String said = text < 0 ? message : message.substring(text + "Message: ".length());
    return said.lines().findFirst().orElse("");
  }
}
