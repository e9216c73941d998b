package parallax.report;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.corpus.Corpus;
import parallax.corpus.Problem;
import parallax.extract.EntityType;
import parallax.provenance.RunInputs;
import parallax.study.Actor;
import parallax.study.Frame;
import parallax.study.Gazetteer;
import parallax.study.ReportingCues;
import parallax.study.Study;
import parallax.study.StudySettings;
import parallax.study.TopicWords;
import parallax.study.Units;

/** Five small articles of three sources, one of them full of what breaks pages and tables. */
final class MadeUpCorpus {
  /** A title that would run as script, as markup, as a formula, and from right to left. */
  static final String HOSTILE =
      "=1+1 </script><script>alert('x')</script> \"q\" & 'a' \\ %{z} \u202Eابجد \u2028 😀 İıŞ";

  private MadeUpCorpus() {}

  static Study study() {
    return new Study(
        "made-up",
        "Northland–Southland relations",
        new Actor("Northland", List.of()),
        new Actor("Southland", List.of()),
        List.of(
            new Frame("distancing", -1, "the two drift apart"),
            new Frame("resilience", 1, "ties hold"),
            new Frame("economic_cooperation", 0, "trade & <b>transit</b>")),
        List.of(),
        List.of(),
        new Gazetteer(List.of()),
        ReportingCues.read(Path.of("models/reporting.csv")),
        new Units(List.of(), List.of()),
        new TopicWords(new TreeMap<>()),
        new StudySettings(3, 1, 200, 7, 0.95, 0.5, 0.5));
  }

  static RunInputs inputs() {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("study.yaml", "0".repeat(64));
    return new RunInputs("9.9.9", files, "made up");
  }

  static Corpus corpus(Path folder) {
    return new Corpus(
        folder,
        articles().stream().map(article -> article.clean().article().entry()).toList(),
        List.of());
  }

  static Problem problem() {
    return new Problem(
        "text/b<r>oken.txt", "read", Problem.Severity.ERROR, "the file is <i>empty</i>");
  }

  static List<ArticleAnalysis> articles() {
    return List.of(
        new MadeUpArticle("001", "Harbour Post", "Two ports, one sea")
            .says(1, "Freight between Northland and Southland kept growing.")
            .cue("kept growing", "resilience", 1)
            .name("Northland", EntityType.COUNTRY, "Northland")
            .name("Southland", EntityType.COUNTRY, "Southland")
            .rejects(-2, "Ilya Brandt", "A minister speaks of a rupture that nobody can see.")
            .cue("rupture", "distancing", 2)
            .says(1, "Trade worth $40m crossed the border.")
            .cue("Trade", "economic_cooperation", 0)
            .figure("$40m", "40000000", "USD")
            .says(2, "Both renewed the harbour treaty.")
            .cue("renewed", "resilience", 2)
            .sentence("Rain fell on the quay.")
            .analysis(),
        new MadeUpArticle("002", "Harbour Post", "A quiet border")
            .says(1, "The border stays open to freight.")
            .cue("stays open", "resilience", 1)
            .says(-1, "Southland looks for other harbours.")
            .cue("other harbours", "distancing", -1)
            .says(1, "Northland pilots still guide Southland ships.")
            .analysis(),
        new MadeUpArticle("003", "Mountain Review", "Cold shoulders")
            .says(-2, "Northland recalled its envoy.")
            .cue("recalled its envoy", "distancing", -2)
            .name("Northland", EntityType.COUNTRY, "Northland")
            .reports(-1, "Ilya Brandt", "The friendship is tired, says Brandt.")
            .name("Brandt", EntityType.PERSON, "Ilya Brandt")
            .says(-1, "Southland shuns the joint council.")
            .cue("shuns", "distancing", -1)
            .analysis(),
        new MadeUpArticle("004", "Mountain Review", HOSTILE)
            .says(-1, "Они </p><img src=x onerror=alert(1)> drift & drift \u05D0\u05D1 😀 apart.")
            .cue("drift & drift", "distancing", -1)
            .name("😀", EntityType.ORG, "'=HYPERLINK(\"x\")</script>")
            .says(-1, "The council met without Southland.")
            .says(0, "Nothing was signed.")
            .analysis(),
        new MadeUpArticle("005", "Šumava <Týden>", "Too short to say")
            .says(1, "Ties are fine.")
            .analysis());
  }
}
