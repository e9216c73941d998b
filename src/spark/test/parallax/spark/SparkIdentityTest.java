package parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ClusterRun;

/** The corpus that ships, on one machine and on two threads of Spark. */
@Tag("models")
class SparkIdentityTest {
  @Test
  void everyRowOfEveryTableIsThatOfARunOnOneMachine(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path whole = folder.resolve("whole");
    Path parts = folder.resolve("parts");
    Runs.onOneMachine(Runs.CORPUS, "corenlp", whole);
    ClusterRun.Result result =
        new SparkRun()
            .run(Runs.job(Runs.CORPUS.toString(), ClusterRun.Input.CATALOGUE, parts, "corenlp"));
    assertThat(result).isEqualTo(new ClusterRun.Result(12, 0, 0));
    assertThat(Runs.count(parts, "sentences.csv")).isGreaterThan(2);
    Runs.assertSameRows(Runs.parts(parts), Runs.whole(whole));
  }
}
