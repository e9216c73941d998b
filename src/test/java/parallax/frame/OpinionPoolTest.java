package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import parallax.encoder.ContextReader;
import parallax.study.LinearModel;
import parallax.study.StanceModel;
import parallax.study.StanceSettings;

class OpinionPoolTest {
  private static final Offset<Double> EXACTLY = within(1e-6);
  private static final Set<String> THAW = Set.of("l1:thaw");

  /** In the order of the outputs below: the context is for closeness, 1 to −1, and for trade. */
  private static final float[] CONTEXT = {0.5f, -1, 0, 1, 2, 0, 0, 0, 3, 1.5f};

  @Test
  void logOddsOfTablesAndContextAreWeighedAndSummed() {
    double[] odds = {0.5 * 0 - 0.8, 0, 0.5 * 2 + 0.8};
    double sum = Math.exp(odds[0]) + 1 + Math.exp(odds[2]);
    double[] pooled = pool(true).directions(THAW, CONTEXT);
    assertThat(pooled[0]).isCloseTo(Math.exp(odds[0]) / sum, EXACTLY);
    assertThat(pooled[2]).isCloseTo(Math.exp(odds[2]) / sum, EXACTLY);
    assertThat(pool(true).relevance(THAW, CONTEXT))
        .isCloseTo(1 / (1 + Math.exp(-(0.5 * 1 + 0.8 * 0.5))), EXACTLY);
  }

  @Test
  void frameTheEncoderDoesNotKnowIsLeftToItsTable() {
    double[] frames = pool(true).frames(THAW, CONTEXT);
    assertThat(frames[0]).isCloseTo(1 / (1 + Math.exp(-0.8 * 3)), EXACTLY);
    assertThat(frames[1]).isCloseTo(1 / (1 + Math.exp(-4)), EXACTLY);
  }

  @Test
  void tablesStandAloneWithoutAnEncoder() {
    double sum = 2 + Math.exp(2);
    assertThat(pool(false).directions(THAW, OpinionPool.UNREAD)[2])
        .isCloseTo(Math.exp(2) / sum, EXACTLY);
    assertThat(pool(false).words()).isEqualTo(1);
    assertThat(pool(false).side(OpinionPool.UNREAD)).isZero();
  }

  @Test
  void sideIsWhatTheContextAddsForClosenessAgainstDistance() {
    assertThat(pool(true).side(CONTEXT)).isCloseTo(0.8 * 2, EXACTLY);
    assertThat(pool(true).share("trade", CONTEXT)).isCloseTo(0.8 * 3, EXACTLY);
    assertThat(pool(true).share("unheard of", CONTEXT)).isZero();
  }

  @Test
  void whetherAReportIsCarriedOverIsSaidByTheEncoderOrElseByTheSettings() {
    assertThat(pool(true).carried(CONTEXT)).isCloseTo(1 / (1 + Math.exp(-1.5)), EXACTLY);
    assertThat(pool(true).carried(OpinionPool.UNREAD)).isEqualTo(0.25);
    assertThat(pool(false).carried(OpinionPool.UNREAD)).isEqualTo(0.25);
  }

  @Test
  void whatTheEncoderSaidIsToldByTheNamesOfItsOutputs() {
    assertThat(pool(true).said(7, CONTEXT))
        .hasSize(10)
        .startsWith(new ContextScore(7, "relevant", 0.5), new ContextScore(7, "negative", -1))
        .endsWith(new ContextScore(7, "trade", 3), new ContextScore(7, "carried", 1.5));
    assertThat(pool(false).said(7, OpinionPool.UNREAD)).isEmpty();
  }

  private static OpinionPool pool(boolean withEncoder) {
    StanceModel tables =
        new StanceModel(
            LinearModel.of(StanceModel.RELEVANCE, Map.of("l1:thaw", new double[] {1})),
            LinearModel.of(StanceModel.DIRECTIONS, Map.of("l1:thaw", new double[] {0, 0, 2})),
            LinearModel.of(StanceModel.VOICES, Map.of()),
            LinearModel.of(List.of("trade", "sport"), Map.of("l1:thaw", new double[] {0, 4})),
            new StanceSettings(0, 0.25, 0.1, 0.5, 0.5));
    Optional<StanceModel.Context> context =
        withEncoder
            ? Optional.of(new StanceModel.Context(new Silent(), 0.5, 0.8))
            : Optional.empty();
    return new OpinionPool(
        new StanceModel(
            tables.relevance(),
            tables.direction(),
            tables.voice(),
            tables.frames(),
            tables.settings(),
            context));
  }

  /** Has outputs and is never asked for them. */
  private static final class Silent implements ContextReader {
    @Override
    public List<String> outputs() {
      return Stream.of(
              StanceModel.RELEVANCE,
              StanceModel.DIRECTIONS,
              StanceModel.VOICES,
              List.of("trade", StanceModel.CARRIED))
          .flatMap(List::stream)
          .toList();
    }

    @Override
    public String fingerprint() {
      return "silent";
    }

    @Override
    public List<float[]> read(List<String> sentences) {
      throw new AssertionError("the pool reads nothing itself");
    }
  }
}
