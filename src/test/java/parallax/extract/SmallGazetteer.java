package parallax.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.csv.TableRow;
import parallax.study.Gazetteer;
import parallax.study.GazetteerEntry;

/** A dozen names, one for each thing a gazetteer can say of a name. */
final class SmallGazetteer {
  private SmallGazetteer() {}

  static Gazetteer gazetteer() {
    return new Gazetteer(
        Stream.of(
                "Kazakhstan|Kazakhstan|COUNTRY||Kazakhstan",
                "Republic of Kazakhstan|Kazakhstan|COUNTRY||Kazakhstan",
                "Kazakh|Kazakhstan|NATIONALITY||Kazakhstan",
                "Russia|Russia|COUNTRY||Russia",
                "Russian|Russia|NATIONALITY||Russia",
                "Russian Federation|Russia|COUNTRY||Russia",
                "Western|West|NATIONALITY||",
                "the West|West|REGION||",
                "Central Asian|Central Asia|NATIONALITY||",
                "US|United States|COUNTRY||United States",
                "U.S.|United States|COUNTRY||United States",
                "Jordan|Jordan|COUNTRY||Jordan|careful",
                "Moscow|Moscow|CITY|Russia|Russia",
                "Beijing|Beijing|CITY|China|China",
                "Astana|Astana|CITY|Kazakhstan|Kazakhstan",
                "Nur-Sultan|Astana|CITY|Kazakhstan|Kazakhstan",
                "St. Petersburg|Saint Petersburg|CITY||Russia",
                "Orenburg Region|Orenburg Oblast|REGION||Russia",
                "Siberia|Siberia|REGION||Russia",
                "Kremlin|Kremlin|FACILITY|Russia|Russia",
                "Kassym-Jomart Tokayev|Kassym-Jomart Tokayev|PERSON||Kazakhstan",
                "Tokayev|Kassym-Jomart Tokayev|PERSON||Kazakhstan",
                "Vladimir Putin|Vladimir Putin|PERSON||Russia",
                "Putin|Vladimir Putin|PERSON||Russia",
                "Shanghai Cooperation Organization|Shanghai Cooperation Organization|ORG||",
                "SCO|Shanghai Cooperation Organization|ORG||",
                "St. Petersburg Economic Forum|St. Petersburg International Economic Forum|EVENT||",
                "Victory Day Parade|Victory Day Parade|EVENT||Russia",
                "Ministry of Energy|Ministry of Energy of {country}|ORG||",
                "Embassy|Embassy of {country}|ORG||",
                "State Duma|State Duma|ORG||Russia")
            .map(SmallGazetteer::entry)
            .toList());
  }

  /** The names found in an article, one a line: surface, type, canonical name, whom it means. */
  static List<String> names(String... sentences) {
    var article = HandmadeArticle.of(sentences);
    return new EntityExtractor(gazetteer())
        .extract(article).stream()
            .map(
                mention ->
                    mention.span().of(article.text())
                        + " | "
                        + mention.type()
                        + " | "
                        + mention.canonical()
                        + mention.refersTo().map(country -> " -> " + country).orElse(""))
            .toList();
  }

  private static GazetteerEntry entry(String line) {
    String[] cells = line.split("\\|", -1);
    return new GazetteerEntry(
        cells[0],
        cells[1],
        cells[2],
        Optional.of(cells[3]).filter(seat -> !seat.isEmpty()),
        cells[4],
        cells.length > 5,
        new TableRow("small.csv", 1, Map.of("note", note(cells[2]))));
  }

  /** All its peoples have a language of their name, but for those of a region. */
  private static String note(String type) {
    return type.equals("NATIONALITY") ? "also a language" : "";
  }
}
