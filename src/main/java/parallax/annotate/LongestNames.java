package parallax.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one label per token out of the labels of several name models: of names that overlap, the
 * longest stands, of equally long ones that of the earlier model.
 */
public final class LongestNames {
  /** A name one model sees: tokens [start, end) under one label. */
  private record Name(int start, int end, String label, int model) {
    private int length() {
      return end - start;
    }
  }

  private static final Comparator<Name> ORDER =
      Comparator.comparingInt(Name::length)
          .reversed()
          .thenComparingInt(Name::model)
          .thenComparingInt(Name::start);

  private LongestNames() {}

  /**
   * The labels that stand.
   *
   * @param models the labels each model gives to the same tokens, the most trusted model first
   * @return one label per token, {@link Token#NO_ENTITY} for none
   * @throws IllegalArgumentException if there is no model or they label different numbers of tokens
   */
  public static List<String> merge(List<List<String>> models) {
    int tokens =
        models.stream().mapToInt(List::size).max().orElseThrow(IllegalArgumentException::new);
    List<Name> names = new ArrayList<>();
    for (int model = 0; model < models.size(); model++) {
      if (models.get(model).size() != tokens) {
        throw new IllegalArgumentException(
            "found " + models.get(model).size() + " labels, expected " + tokens);
      }
      addNames(names, models.get(model), model);
    }
    names.sort(ORDER);
    List<String> merged = new ArrayList<>(Collections.nCopies(tokens, Token.NO_ENTITY));
    names.forEach(name -> place(merged, name));
    return merged;
  }

  private static void addNames(List<Name> names, List<String> labels, int model) {
    int start = 0;
    while (start < labels.size()) {
      int end = start + 1;
      while (end < labels.size() && labels.get(end).equals(labels.get(start))) {
        end++;
      }
      if (!labels.get(start).equals(Token.NO_ENTITY)) {
        names.add(new Name(start, end, labels.get(start), model));
      }
      start = end;
    }
  }

  private static void place(List<String> merged, Name name) {
    List<String> place = merged.subList(name.start(), name.end());
    if (place.stream().allMatch(Token.NO_ENTITY::equals)) {
      Collections.fill(place, name.label());
    }
  }
}
