package parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import parallax.extract.Voice;

class JointStanceTest {
  private static final Offset<Double> EXACTLY = within(1e-12);
  private static final double REPORTED = 0.25;

  /** Voices: author, reported, endorsed, rejected. Directions: negative, neutral, positive. */
  private record Read(List<Double> voices, List<Double> directions) {
    VoicedDirection sentence() {
      return VoicedDirection.of(array(voices), array(directions), REPORTED);
    }

    Read turned() {
      return new Read(voices, List.of(directions.get(2), directions.get(1), directions.get(0)));
    }
  }

  private static final Read TIES_HOLD =
      new Read(List.of(0.9, 0.1, 0.0, 0.0), List.of(0.05, 0.1, 0.85));
  private static final Read CLAIM_OF_RUPTURE =
      new Read(List.of(0.5, 0.05, 0.05, 0.4), List.of(0.85, 0.1, 0.05));

  @Test
  void withoutArticleWeightEverySentenceStandsAlone() {
    JointStance joint = solved(0, List.of(TIES_HOLD, CLAIM_OF_RUPTURE, TIES_HOLD));
    for (int i = 0; i < 3; i++) {
      assertThat(joint.at(i).author()).isCloseTo(joint.alone(i).author(), EXACTLY);
    }
    assertThat(joint.at(0).author()).isCloseTo((0.9 + REPORTED * 0.1) * 0.8, EXACTLY);
    assertThat(joint.at(1).direction()).isCloseTo(-0.8, EXACTLY);
    assertThat(joint.at(1).voice()).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void claimOfRuptureAmongSentencesOfResilienceIsRejected() {
    JointStance joint = solved(1.75, List.of(TIES_HOLD, TIES_HOLD, CLAIM_OF_RUPTURE, TIES_HOLD));
    assertThat(joint.at(2).voice()).isEqualTo(Voice.REJECTED);
    assertThat(joint.alone(2).author()).isNegative();
    assertThat(joint.at(2).author()).isPositive();
    assertThat(joint.at(2).direction()).isNegative();
    assertThat(joint.at(0).voice()).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void sameClaimAmongSentencesOfRuptureIsTheAuthorsOwn() {
    Read rupture = new Read(TIES_HOLD.voices(), List.of(0.85, 0.1, 0.05));
    JointStance joint = solved(1.75, List.of(rupture, CLAIM_OF_RUPTURE, rupture));
    assertThat(joint.at(1).voice()).isEqualTo(Voice.AUTHOR);
    assertThat(joint.at(1).author()).isLessThan(joint.alone(1).author());
  }

  @Test
  void orderOfTheSentencesDoesNotMatter() {
    Random random = new Random(11);
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      reads.add(new Read(shares(random, 4), shares(random, 3)));
    }
    JointStance inOrder = solved(2, reads);
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
    for (int shuffle = 0; shuffle < 20; shuffle++) {
      Collections.shuffle(order, random);
      JointStance shuffled = solved(2, order.stream().map(reads::get).toList());
      for (int i = 0; i < order.size(); i++) {
        assertThat(shuffled.at(i).author()).isCloseTo(inOrder.at(order.get(i)).author(), EXACTLY);
        assertThat(shuffled.at(i).direction())
            .isCloseTo(inOrder.at(order.get(i)).direction(), EXACTLY);
        assertThat(shuffled.at(i).voice()).isEqualTo(inOrder.at(order.get(i)).voice());
      }
    }
  }

  @Test
  void turningEveryDirectionRoundTurnsTheAuthorRound() {
    Random random = new Random(12);
    List<Read> reads = new ArrayList<>();
    List<Read> turned = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reads.add(new Read(shares(random, 4), shares(random, 3)));
      turned.add(reads.get(i).turned());
    }
    JointStance there = solved(1.75, reads);
    JointStance back = solved(1.75, turned);
    for (int i = 0; i < reads.size(); i++) {
      assertThat(back.at(i).author()).isCloseTo(-there.at(i).author(), EXACTLY);
      assertThat(back.at(i).factor()).isCloseTo(there.at(i).factor(), EXACTLY);
    }
  }

  @Test
  void sentenceThatIsSurelyRelevantBearsMoreOnTheOthers() {
    assertThat(claimBeside(0.9)).isGreaterThan(claimBeside(0.4));
  }

  /** The claim's author direction beside ties that so surely are relevant, and a rupture. */
  private static double claimBeside(double relevance) {
    JointStance joint = new JointStance(3);
    joint.add(TIES_HOLD.sentence(), relevance);
    joint.add(TIES_HOLD.turned().sentence(), 0.3);
    joint.add(CLAIM_OF_RUPTURE.sentence(), 0.5);
    joint.solve();
    return joint.at(2).author();
  }

  @Test
  void singleSentenceHasNobodyToListenTo() {
    JointStance joint = solved(10, List.of(CLAIM_OF_RUPTURE));
    assertThat(joint.at(0).author()).isCloseTo(joint.alone(0).author(), EXACTLY);
    assertThat(joint.at(0).voice()).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void factorIsWhatTheAuthorConveysOfEachVoice() {
    List<Double> factors = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    for (int v = 0; v < 4; v++) {
      List<Double> certain = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0));
      certain.set(v, 1.0);
      JointStance joint = solved(1, List.of(new Read(certain, List.of(0.2, 0.2, 0.6))));
      factors.add(joint.at(0).factor());
      voices.add(joint.at(0).voice());
    }
    assertThat(voices)
        .containsExactly(Voice.AUTHOR, Voice.REPORTED, Voice.ENDORSED, Voice.REJECTED);
    assertThat(factors.get(0)).isCloseTo(1, EXACTLY);
    assertThat(factors.get(1)).isCloseTo(REPORTED, EXACTLY);
    assertThat(factors.get(2)).isCloseTo(1, EXACTLY);
    assertThat(factors.get(3)).isCloseTo(-1, EXACTLY);
  }

  @Test
  void relayedFactSaysMoreOfTheAuthorAndOfTheArticleThanAnOpenView() {
    double[] reported = {0, 1, 0, 0};
    double[] close = {0.05, 0.1, 0.85};
    List<Double> own = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (double carried : List.of(0.1, 0.9)) {
      JointStance joint = new JointStance(2);
      joint.add(VoicedDirection.of(reported, close, carried), 1);
      joint.add(new Read(TIES_HOLD.voices(), List.of(0.4, 0.2, 0.4)).sentence(), 1);
      joint.solve();
      own.add(joint.alone(0).author());
      others.add(joint.at(1).author());
    }
    assertThat(own.get(0)).isCloseTo(0.1 * 0.8, EXACTLY);
    assertThat(own.get(1)).isCloseTo(0.9 * 0.8, EXACTLY);
    assertThat(others.get(1)).isGreaterThan(others.get(0)).isPositive();
  }

  @Test
  void ofEquallyLikelyVoicesTheFirstIsTaken() {
    List<Double> even = List.of(0.25, 0.25, 0.25, 0.25);
    assertThat(solved(0, List.of(new Read(even, List.of(0.0, 1.0, 0.0)))).at(0).voice())
        .isEqualTo(Voice.AUTHOR);
  }

  private static JointStance solved(double articleWeight, List<Read> reads) {
    JointStance joint = new JointStance(articleWeight);
    reads.forEach(read -> joint.add(read.sentence(), 1));
    joint.solve();
    return joint;
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Double> shares(Random random, int count) {
    double[] shares = random.doubles(count, 0.05, 1).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).mapToObj(share -> share / sum).toList();
  }
}
