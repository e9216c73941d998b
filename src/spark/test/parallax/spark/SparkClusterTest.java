package parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.ClusterRun;

/** A cluster of a master and two workers, one of which dies during the run. */
class SparkClusterTest {
  private static final int COPIES = 3;

  /** Watches the run from the driver; Spark makes it by its name. */
  public static final class Watcher extends SparkListener {
    private static final AtomicInteger TASKS = new AtomicInteger();
    private static final AtomicInteger LOST = new AtomicInteger();
    private static final AtomicReference<Runnable> KILL = new AtomicReference<>(() -> {});
    private static volatile int killAfter = Integer.MAX_VALUE;

    static void begin(int tasks, Runnable kill) {
      TASKS.set(0);
      LOST.set(0);
      killAfter = tasks;
      KILL.set(kill);
    }

    static int tasks() {
      return TASKS.get();
    }

    static int lost() {
      return LOST.get();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (TASKS.incrementAndGet() == killAfter) {
        KILL.get().run();
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
      LOST.incrementAndGet();
    }
  }

  @TempDir private static Path folder;

  private static Path corpus;
  private static SortedMap<String, List<String>> expected;

  @BeforeAll
  static void runOnOneMachine() throws IOException, InterruptedException {
    corpus = new MadeCorpus(folder.resolve("corpus")).withArticles(12, COPIES).catalogue();
    Runs.onOneMachine(corpus, "opennlp", folder.resolve("whole"));
    expected = Runs.whole(folder.resolve("whole"));
  }

  /** The third task is one of the annotation, the fortieth one of a comparison. */
  @ParameterizedTest
  @ValueSource(ints = {3, 40})
  void aWorkerThatIsKilledCostsNoRow(int task) throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve("cluster-" + task));
    try (LoopbackCluster cluster = new LoopbackCluster(own, 2)) {
      Watcher.begin(task, () -> cluster.kill(0));
      ClusterRun.Result result = new SparkRun().run(job(cluster, own.resolve("output")));
      assertThat(result.analysed()).isEqualTo(12L * COPIES);
    }
    assertThat(Watcher.lost()).isGreaterThanOrEqualTo(1);
    assertThat(Watcher.tasks()).isGreaterThan(task);
    Runs.assertSameRows(Runs.parts(own.resolve("output")), expected);
  }

  private static ClusterRun.Job job(LoopbackCluster cluster, Path output) {
    ClusterRun.Job local =
        Runs.job(corpus.toString(), ClusterRun.Input.CATALOGUE, output, "opennlp");
    return new ClusterRun.Job(
        Optional.of(cluster.url()),
        new TreeMap<>(settings(cluster)),
        local.input(),
        local.format(),
        local.output(),
        local.tables(),
        local.partBytes(),
        local.study(),
        local.models(),
        local.annotator(),
        local.withoutText(),
        local.articlesPerTask(),
        local.limit());
  }

  private static Map<String, String> settings(LoopbackCluster cluster) {
    return Map.of(
        "spark.ui.enabled", "false",
        "spark.driver.host", "127.0.0.1",
        "spark.driver.bindAddress", "127.0.0.1",
        "spark.executor.memory", "1g",
        "spark.executor.cores", "1",
        "spark.executor.extraClassPath", cluster.jars(),
        // Both workers are there before the first task is given out.
        "spark.scheduler.minRegisteredResourcesRatio", "1.0",
        "spark.scheduler.maxRegisteredResourcesWaitingTime", "120s",
        "spark.cores.max", "2",
        "spark.extraListeners", Watcher.class.getName());
  }
}
