package parallax.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.ArticleAnalysis;
import parallax.MadeUpArticle;
import parallax.corpus.Corpus;
import parallax.extract.Attribution;
import parallax.extract.EntityType;
import parallax.extract.Voice;
import parallax.extract.attribution.Form;
import parallax.frame.ContextScore;
import parallax.frame.FrameHit;
import parallax.frame.FrameScores;
import parallax.study.Poles;
import parallax.study.ReportingCue.Distance;
import parallax.study.Study;
import parallax.study.StudyDictionaries;
import parallax.text.Span;

/** A run that has rows in every table, and in most of them rows that another order would swap. */
final class OrderedCorpus {
  /** Measures whose order is not that of their names. */
  static final Validation VALIDATION =
      tables ->
          List.of(
              new Validation.Result("sentences found", 1, Optional.empty(), ""),
              new Validation.Result("article stance", 0.5, Optional.empty(), ""));

  private OrderedCorpus() {}

  /** The study that ships with two dictionaries, the second of them first by name. */
  static Study study(Path folder) throws IOException {
    Path tone = Files.writeString(folder.resolve("tone.yml"), "warm: [ties]\ncold: [rift]\n");
    Path mood = Files.writeString(folder.resolve("mood.yml"), "up: [hope]\ndown: [gloom]\n");
    return MadeUpCorpus.study()
        .withDictionaries(
            List.of(
                StudyDictionaries.read(tone, Poles.parse("cold=warm")),
                StudyDictionaries.read(mood, Poles.parse("down=up"))));
  }

  static Corpus corpus(Path folder) {
    return new Corpus(
        folder,
        articles().stream().map(article -> article.clean().article().entry()).toList(),
        List.of());
  }

  /** The articles in order of id, which is not that of their sources. */
  static List<ArticleAnalysis> articles() {
    List<ArticleAnalysis> articles = new ArrayList<>(MadeUpCorpus.articles());
    articles.add(
        full(
            new MadeUpArticle("006", "Alpine Echo", "The ferry")
                .says(1, "The ferry and the bridge keep ties alive.")
                .cue("ties", "security", 1)
                .cue("ties", "culture", 0)
                .cue("ferry", "resilience", 1)
                .name("ferry", EntityType.ORG, "Harbour Ferry")
                .says(-1, "The bridge closed again and nobody minded.")
                .cue("closed", "distancing", -1)
                .says(2, "Trade worth $12m crossed the water.")
                .figure("$12m", "12000000", "USD")
                .analysis()));
    return articles;
  }

  private static ArticleAnalysis full(ArticleAnalysis plain) {
    FrameScores frames = plain.frames();
    List<ContextScore> context =
        List.of(new ContextScore(1, "rejected", 0.5), new ContextScore(1, "relevant", 1));
    return new ArticleAnalysis(
        plain.annotated(),
        plain.entities(),
        plain.quantities(),
        List.of(report(Optional.of(30), 4, 20), report(Optional.of(1), 24, 28)),
        new FrameScores(
            frames.hits(),
            List.of(match("warm", "tone"), match("up", "mood")),
            frames.stances(),
            context,
            frames.score(),
            frames.rates()));
  }

  private static Attribution report(Optional<Integer> cue, int start, int end) {
    return new Attribution(
        1,
        Optional.empty(),
        cue.map(at -> new Span(at, at + 2)),
        new Span(start, end),
        Attribution.Kind.INDIRECT,
        Form.IMPERSONAL,
        Distance.NEUTRAL,
        "",
        Voice.REPORTED);
  }

  private static FrameHit match(String category, String dictionary) {
    return new FrameHit(
        1,
        new Span(4, 9),
        dictionary,
        dictionary + ":" + category,
        dictionary + "." + category,
        1,
        false,
        false,
        Voice.AUTHOR,
        "",
        0);
  }
}
