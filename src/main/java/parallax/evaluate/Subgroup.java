package parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.compare.Bootstrap;

/**
 * How well the program reads the articles that are alike in something, such as their source. What
 * it reads worse at one source than at another, it also compares wrongly.
 *
 * @param column of articles.csv they are alike in
 * @param value what they have there; may be empty
 * @param assessed the program's figures under each variable, frames as one
 */
record Subgroup(String column, String value, List<Assessed> assessed) {
  Subgroup {
    assessed = List.copyOf(assessed);
  }

  /**
   * The subgroups of coded sentences, by value.
   *
   * @param gold whose articles.csv has the column
   * @param sentences those that are measured
   * @throws parallax.csv.TableException if articles.csv has no such column
   */
  static List<Subgroup> of(
      GoldFolder gold,
      String column,
      List<CodedSentence> sentences,
      Map<Coder, Answers> program,
      Bootstrap bootstrap) {
    Map<String, String> values = gold.articlesBy(column);
    Map<String, List<CodedSentence>> parts =
        sentences.stream()
            .collect(
                Collectors.groupingBy(
                    sentence -> values.get(sentence.article()), TreeMap::new, Collectors.toList()));
    List<Subgroup> subgroups = new ArrayList<>();
    parts.forEach(
        (value, part) -> {
          List<Tally> tallies = Assessment.tallies(part, Variable.of(part), program);
          tallies.removeIf(tally -> tally.variable().startsWith(Variable.FRAME));
          subgroups.add(new Subgroup(column, value, new Assessment(part, bootstrap).of(tallies)));
        });
    return subgroups;
  }
}
