package parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The literature the methods appendix cites, read from the resource {@code references.bib}: one
 * field a line, values in braces.
 */
final class Bibliography {
  /** The resource, and the file of the output folder. */
  static final String FILE = "references.bib";

  private static final Pattern ENTRY =
      Pattern.compile("@(\\w+)\\{(\\w+),\\n(.*?)\\n\\}", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("  (\\w+) = \\{(.*)\\},?");

  private final Map<String, Map<String, String>> works = new LinkedHashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();

  private Bibliography() {}

  static Bibliography load() {
    Bibliography bibliography = new Bibliography();
    Matcher entries = ENTRY.matcher(Resources.text(FILE));
    while (entries.find()) {
      Map<String, String> fields = new LinkedHashMap<>();
      FIELD
          .matcher(entries.group(3))
          .results()
          .forEach((MatchResult field) -> fields.put(field.group(1), field.group(2)));
      bibliography.works.put(entries.group(2), Collections.unmodifiableMap(fields));
      bibliography.entries.put(entries.group(2), entries.group());
    }
    return bibliography;
  }

  /** The works of these whose author and year stand in a text, in the order of the file. */
  Bibliography citedIn(String text) {
    Bibliography cited = new Bibliography();
    citations()
        .forEach(
            (key, citation) -> {
              if (text.contains(citation)) {
                cited.works.put(key, works.get(key));
                cited.entries.put(key, entries.get(key));
              }
            });
    return cited;
  }

  /** The works as BibTeX. */
  String bibtex() {
    return String.join("\n\n", entries.values()) + "\n";
  }

  /** Author and year of each work by its key, such as Efron and Tibshirani 1993. */
  Map<String, String> citations() {
    Map<String, String> citations = new LinkedHashMap<>();
    works.forEach((key, work) -> citations.put(key, names(work) + " " + work.get("year")));
    return citations;
  }

  /** Every work in full, in the order of the file. */
  List<String> references() {
    List<String> references = new ArrayList<>();
    works.values().forEach(work -> references.add(reference(work)));
    return references;
  }

  private static String names(Map<String, String> work) {
    List<String> surnames =
        Arrays.stream(work.getOrDefault("author", "").split(" and "))
            .map(author -> author.replaceFirst(",.*", ""))
            .toList();
    return switch (surnames.size()) {
      case 1 -> surnames.get(0);
      case 2 -> surnames.get(0) + " and " + surnames.get(1);
      default -> surnames.get(0) + " et al.";
    };
  }

  private static String reference(Map<String, String> work) {
    String authors = work.getOrDefault("author", "").replace(" and ", "; ");
    StringBuilder reference = new StringBuilder(authors);
    reference.append(" (").append(work.get("year")).append("): ").append(work.get("title"));
    for (String field : List.of("journal", "booktitle", "publisher")) {
      if (work.containsKey(field)) {
        reference.append(". ").append(work.get(field));
      }
    }
    if (work.containsKey("volume")) {
      reference.append(' ').append(work.get("volume"));
    }
    if (work.containsKey("number")) {
      reference.append('(').append(work.get("number")).append(')');
    }
    if (work.containsKey("pages")) {
      reference.append(", ").append(work.get("pages").replace("--", "–"));
    }
    return reference.append('.').toString();
  }
}
