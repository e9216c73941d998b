package parallax.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import parallax.text.Span;

/** Checks that every character of an original is accounted for exactly once. */
final class Accounts {
  private Accounts() {}

  static void assertBalanced(CleanArticle clean) {
    String original = clean.article().text();
    int[] kept = new int[original.length()];
    int[] removed = new int[original.length()];
    for (int i = 0; i < clean.text().length(); i++) {
      count(kept, clean.body().toOriginal(new Span(i, i + 1)));
    }
    clean.removals().forEach(removal -> count(removed, removal.span()));
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < original.length(); i++) {
      boolean blank = Characters.isBlank(original.charAt(i));
      int times = kept[i] + removed[i];
      if (times > 1 || (times == 0 && !blank)) {
        faults.add(i + " kept " + kept[i] + " removed " + removed[i]);
      }
    }
    assertThat(faults).as("characters of %s accounted for once", clean.id()).isEmpty();
    assertInOrder(clean);
    assertParagraphsCoverTheBody(clean);
  }

  private static void count(int[] counts, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      counts[i]++;
    }
  }

  private static void assertInOrder(CleanArticle clean) {
    int reached = 0;
    for (Removal removal : clean.removals()) {
      assertThat(removal.span().start()).isGreaterThanOrEqualTo(reached);
      assertThat(removal.span().isEmpty()).isFalse();
      assertThat(removal.span().of(clean.article().text())).isNotBlank();
      reached = removal.span().end();
    }
  }

  private static void assertParagraphsCoverTheBody(CleanArticle clean) {
    int reached = 0;
    for (Span paragraph : clean.paragraphs()) {
      assertThat(clean.text().substring(reached, paragraph.start())).matches("\n{0,2}");
      assertThat(paragraph.of(clean.text()))
          .isNotBlank()
          .isEqualTo(paragraph.of(clean.text()).strip());
      reached = paragraph.end();
    }
    assertThat(reached).isEqualTo(clean.text().length());
  }
}
