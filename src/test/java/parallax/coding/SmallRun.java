package parallax.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a made-up run: three sources, sixty sentences, all voices and bands. */
final class SmallRun {
  private static final List<String> VOICES = List.of("author", "reported", "endorsed", "rejected");

  private SmallRun() {}

  /** Writes it into a new folder below {@code root}. */
  static Path write(Path root) {
    List<String> articles = new ArrayList<>(List.of("article_id,source"));
    List<String> sentences =
        new ArrayList<>(
            List.of(
                "article_id,sentence_id,start,end,text,relevant,direction,voice,holder,"
                    + "author_direction,frames"));
    List<String> hits = new ArrayList<>(List.of("article_id,sentence_id,lexicon,entry_id"));
    for (int article = 1; article <= 6; article++) {
      articles.add("a" + article + ",Paper " + (article + 1) / 2);
      for (int n = 1; n <= 10; n++) {
        sentences.add(sentence(article, n));
        hits.add("a" + article + ",a" + article + "-" + n + ",model,model:word");
        if (n % 3 == 0) {
          hits.add("a" + article + ",a" + article + "-" + n + ",distancing,d01");
        }
      }
    }
    try {
      Path folder = Files.createDirectories(root.resolve("run"));
      Files.write(folder.resolve("articles.csv"), articles);
      Files.write(folder.resolve("sentences.csv"), sentences);
      Files.write(folder.resolve("frame_hits.csv"), hits);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(int article, int n) {
    String id = "a" + article + ",a" + article + "-" + n + "," + 100 * n + "," + (100 * n + 90);
    // Quotes, a semicolon, a comma, letters beyond ASCII and beyond one UTF-16 unit.
    String text =
        "\"Sentence " + n + " of article " + article + ": \"\"warm\"\"; or not, says Ğani 🐎\"";
    if (n > 8) {
      return id + "," + text + ",0,,author,,,";
    }
    double direction = (n % 5 - 2) * 0.75;
    return id
        + ","
        + text
        + ",1,"
        + direction
        + ","
        + VOICES.get(n % VOICES.size())
        + ",,"
        + direction
        + ",distancing";
  }
}
