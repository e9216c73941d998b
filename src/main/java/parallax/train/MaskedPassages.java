package parallax.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parallax.annotate.Annotator;
import parallax.study.Frame;
import parallax.study.Study;
import parallax.train.Passage.AnnotatedSentence;

/**
 * Annotated passages as an encoder is taught them: cut into sentences by the annotator, actors
 * masked. JSON Lines, the names of the study's frames on the first, then a passage a line.
 */
public final class MaskedPassages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Study study;
  private final PassageAnalyzer analyzer;

  /** Passages as this study and this annotator see them. */
  public MaskedPassages(Study study, Annotator annotator) {
    this.study = study;
    this.analyzer = new PassageAnalyzer(study, annotator);
  }

  /**
   * Writes the passages in {@code corpus}.
   *
   * @return how many passages
   * @throws IOException if a file cannot be read or written
   * @throws parallax.study.StudyException naming file and line of a fault in the passages
   */
  public int write(Path corpus, Path file) throws IOException {
    List<Passage> passages = PassageReader.read(corpus);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      ObjectNode head = JSON.createObjectNode();
      study.frames().stream().map(Frame::name).forEach(head.putArray("frames")::add);
      line(writer, head);
      for (Passage passage : passages) {
        line(writer, json(analyzer.masked(passage)));
      }
    }
    return passages.size();
  }

  private static void line(BufferedWriter writer, ObjectNode object) throws IOException {
    writer.write(JSON.writeValueAsString(object));
    writer.write('\n');
  }

  private static ObjectNode json(List<PassageAnalyzer.Masked> passage) {
    ObjectNode object = JSON.createObjectNode();
    ArrayNode sentences = object.putArray("sentences");
    for (PassageAnalyzer.Masked masked : passage) {
      AnnotatedSentence annotated = masked.sentence();
      ObjectNode sentence = sentences.addObject();
      sentence.put("text", masked.text());
      sentence.put("relevant", annotated.relevant());
      sentence.put("direction", annotated.direction().orElse(0));
      sentence.put("voice", annotated.voice());
      annotated.authorDirection().ifPresent(author -> sentence.put("author_direction", author));
      annotated.frames().forEach(sentence.putArray("frames")::add);
    }
    return object;
  }
}
