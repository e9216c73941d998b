package parallax.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.csv.TableRow;

/**
 * What the entries of the lexicons say of a sentence by themselves: its frames are those of its
 * entries, its direction the sum of their directions times weights, turned round under negation,
 * whoever speaks. Of relevance, voice and holder they say nothing.
 */
final class LexiconAnswers implements Answers {
  private final Map<String, Set<String>> frames = new HashMap<>();
  private final Map<String, Double> directions = new HashMap<>();

  LexiconAnswers(OutputTables output) {
    Map<String, Double> directed = new HashMap<>();
    for (TableRow entry : output.optional("lexicon_entries")) {
      directed.put(entry.get("entry_id"), number(entry, "direction") * number(entry, "weight"));
    }
    Set<String> counted = new HashSet<>();
    for (TableRow hit : output.optional("frame_hits")) {
      String entry = hit.get("entry_id");
      if (directed.containsKey(entry)) {
        String key = key(hit.get("article_id"), hit.get("sentence_id"));
        frames.computeIfAbsent(key, id -> new TreeSet<>()).add(hit.get("frame"));
        // An entry that evokes two frames has two rows; its direction counts once.
        if (counted.add(key + "\t" + hit.get("start") + "\t" + hit.get("end") + "\t" + entry)) {
          double side = hit.get("negated").equals("1") ? -1 : 1;
          directions.merge(key, side * directed.get(entry), Double::sum);
        }
      }
    }
  }

  private static double number(TableRow row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private static String key(String article, String sentence) {
    return article + "\t" + sentence;
  }

  @Override
  public Optional<List<String>> of(Variable variable, List<CodedSentence> sentences) {
    boolean spoken = variable.directed() || variable.ofFrame();
    return spoken && !frames.isEmpty()
        ? Optional.of(sentences.stream().map(sentence -> answer(variable, sentence)).toList())
        : Optional.empty();
  }

  private String answer(Variable variable, CodedSentence sentence) {
    String key = key(sentence.article(), sentence.outputId());
    if (variable.ofFrame()) {
      String frame = variable.name().substring(Variable.FRAME.length());
      return frames.getOrDefault(key, Set.of()).contains(frame) ? "1" : "0";
    }
    double direction = directions.getOrDefault(key, 0.0);
    return variable.name().endsWith(Variable.SIGN)
        ? Integer.toString((int) Math.signum(direction))
        : Integer.toString(Variable.strength(direction));
  }
}
