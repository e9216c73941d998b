package parallax.compare.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.study.GazetteerEntry;
import parallax.study.Study;
import parallax.study.TopicWord;
import parallax.study.TopicWords;

/**
 * Reads the normal form of a description such as "share of Chilean ore exports carried by rail".
 */
final class TopicNameReader {
  private static final Pattern DASH = Pattern.compile("[-–]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-–][\\p{L}\\p{N}]+)*");

  private static final String BETWEEN = "between";
  private static final String WITH = "with";
  private static final String FROM = "from-";
  private static final String BOTH_SIDES = "+";

  /** What a preposition makes of the name behind it; an empty part belongs to the thing itself. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("of", ""),
          Map.entry("in", ""),
          Map.entry("into", ""),
          Map.entry("at", ""),
          Map.entry("on", ""),
          Map.entry("for", ""),
          Map.entry("within", ""),
          Map.entry("between", BETWEEN),
          Map.entry("with", WITH),
          Map.entry("to", "to-"),
          Map.entry("towards", "to-"),
          Map.entry("from", FROM),
          Map.entry("via", "by-"),
          Map.entry("through", "by-"),
          Map.entry("across", "by-"),
          Map.entry("by", "by-"));

  private final TopicWords words;
  private final Map<String, String> canonical = new TreeMap<>();
  private final int longestAlias;

  TopicNameReader(Study study) {
    this.words = study.topics();
    for (GazetteerEntry entry : study.gazetteer().entries()) {
      if (!entry.careful() && !entry.ofSomeCountry()) {
        canonical.putIfAbsent(spaced(entry.alias()), slug(entry.canonical()));
        canonical.putIfAbsent(spaced(entry.canonical()), slug(entry.canonical()));
      }
    }
    this.longestAlias =
        canonical.keySet().stream().mapToInt(alias -> alias.split(" ").length).max().orElse(0);
  }

  /** The normal form of {@code about}. */
  TopicName read(String about) {
    Parts parts = new Parts();
    List<String> tokens = tokens(about);
    int at = 0;
    while (at < tokens.size()) {
      at += take(tokens, at, parts);
    }
    return parts.name();
  }

  /** Takes what begins at {@code at} and says how many tokens that is. */
  private int take(List<String> tokens, int at, Parts parts) {
    for (int length = Math.min(longestAlias, tokens.size() - at); length > 0; length--) {
      String name = canonical.get(String.join(" ", tokens.subList(at, at + length)));
      if (name != null) {
        parts.addName(name);
        return length;
      }
    }
    String token = tokens.get(at);
    if (isRelation(token)) {
      parts.addPair(relation(token));
    } else if (isName(token)) {
      int length = unknownName(tokens, at);
      parts.addName(slug(String.join(" ", tokens.subList(at, at + length))));
      return length;
    } else {
      parts.addWord(token.toLowerCase(Locale.ROOT));
    }
    return 1;
  }

  /** How many tokens a name has that the gazetteer lacks: up to the next word or known name. */
  private int unknownName(List<String> tokens, int at) {
    int length = 1;
    while (at + length < tokens.size()
        && isName(tokens.get(at + length))
        && !isRelation(tokens.get(at + length))
        && !canonical.containsKey(tokens.get(at + length))) {
      length++;
    }
    return length;
  }

  /** Two names joined by a dash, as in Chile–Peru. */
  private static boolean isRelation(String token) {
    String[] sides = DASH.split(token, -1);
    return sides.length == 2 && isName(sides[0]) && isName(sides[1]);
  }

  private List<String> relation(String token) {
    List<String> sides = new ArrayList<>();
    for (String side : DASH.split(token, -1)) {
      sides.add(canonical.getOrDefault(side, slug(side)));
    }
    return sides;
  }

  private static boolean isName(String token) {
    return Character.isUpperCase(token.codePointAt(0));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.replaceAll("['’]s?\\b", " "));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static String spaced(String alias) {
    return String.join(" ", tokens(alias));
  }

  private static String slug(String name) {
    return String.join("-", tokens(name)).toLowerCase(Locale.ROOT);
  }

  /** What has been read so far. */
  private final class Parts {
    private final List<String> owners = new ArrayList<>();
    private final SortedSet<String> ways = new TreeSet<>();
    private final SortedSet<String> concepts = new TreeSet<>();
    private final SortedSet<TopicWord.Role> roles = new TreeSet<>();
    private String part = "";
    private boolean afterName;

    void addPair(List<String> sides) {
      addOwner(String.join(BOTH_SIDES, sides.stream().sorted().toList()));
      part = "";
      afterName = true;
    }

    void addName(String name) {
      boolean second = part.equals(WITH) || part.equals(BETWEEN + BETWEEN);
      afterName = true;
      if (second && !owners.isEmpty()) {
        addPair(List.of(owners.remove(owners.size() - 1), name));
        return;
      }
      if (part.endsWith("-")) {
        ways.add(part + name);
      } else {
        addOwner(name);
      }
      part = part.equals(BETWEEN) ? BETWEEN + BETWEEN : "";
    }

    /** Soldiers from a country are its soldiers; only what flows comes from somewhere. */
    private void own() {
      for (String way : List.copyOf(ways)) {
        if (way.startsWith(FROM)) {
          ways.remove(way);
          addOwner(way.substring(FROM.length()));
        }
      }
    }

    private void addOwner(String name) {
      if (!owners.contains(name)) {
        owners.add(name);
      }
    }

    void addWord(String word) {
      boolean joinsNames = word.equals("and") && afterName && !part.startsWith(BETWEEN);
      afterName = false;
      if (joinsNames || PARTS.containsKey(word)) {
        part = joinsNames ? WITH : PARTS.get(word);
        return;
      }
      if (word.matches("\\d{4}")) {
        return;
      }
      TopicWord known = words.get(word);
      roles.add(known.role());
      if (known.names()) {
        concepts.add(known.concept());
      }
    }

    TopicName name() {
      if (!roles.contains(TopicWord.Role.FLOW)) {
        own();
      }
      List<String> names = new ArrayList<>(owners);
      names.addAll(ways);
      return new TopicName(names, concepts, roles);
    }
  }
}
