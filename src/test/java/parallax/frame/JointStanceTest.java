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
      assertThat(joint.author(i)).isCloseTo(joint.authorAlone(i), EXACTLY);
    }
    assertThat(joint.author(0)).isCloseTo((0.9 + REPORTED * 0.1) * 0.8, EXACTLY);
    assertThat(joint.direction(1)).isCloseTo(-0.8, EXACTLY);
    assertThat(joint.voice(1)).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void claimOfRuptureAmongSentencesOfResilienceIsRejected() {
    JointStance joint = solved(1.75, List.of(TIES_HOLD, TIES_HOLD, CLAIM_OF_RUPTURE, TIES_HOLD));
    assertThat(joint.voice(2)).isEqualTo(Voice.REJECTED);
    assertThat(joint.authorAlone(2)).isNegative();
    assertThat(joint.author(2)).isPositive();
    assertThat(joint.direction(2)).isNegative();
    assertThat(joint.voice(0)).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void sameClaimAmongSentencesOfRuptureIsTheAuthorsOwn() {
    Read rupture = new Read(TIES_HOLD.voices(), List.of(0.85, 0.1, 0.05));
    JointStance joint = solved(1.75, List.of(rupture, CLAIM_OF_RUPTURE, rupture));
    assertThat(joint.voice(1)).isEqualTo(Voice.AUTHOR);
    assertThat(joint.author(1)).isLessThan(joint.authorAlone(1));
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
        assertThat(shuffled.author(i)).isCloseTo(inOrder.author(order.get(i)), EXACTLY);
        assertThat(shuffled.direction(i)).isCloseTo(inOrder.direction(order.get(i)), EXACTLY);
        assertThat(shuffled.voice(i)).isEqualTo(inOrder.voice(order.get(i)));
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
      assertThat(back.author(i)).isCloseTo(-there.author(i), EXACTLY);
      assertThat(back.factor(i)).isCloseTo(there.factor(i), EXACTLY);
    }
  }

  @Test
  void sentenceThatIsSurelyRelevantBearsMoreOnTheOthers() {
    assertThat(claimBeside(0.9)).isGreaterThan(claimBeside(0.4));
  }

  /** The claim's author direction beside ties that so surely are relevant, and a rupture. */
  private static double claimBeside(double relevance) {
    JointStance joint = new JointStance(3);
    joint.add(array(TIES_HOLD.voices()), array(TIES_HOLD.directions()), relevance, REPORTED);
    joint.add(array(TIES_HOLD.voices()), array(TIES_HOLD.turned().directions()), 0.3, REPORTED);
    joint.add(
        array(CLAIM_OF_RUPTURE.voices()), array(CLAIM_OF_RUPTURE.directions()), 0.5, REPORTED);
    joint.solve();
    return joint.author(2);
  }

  @Test
  void singleSentenceHasNobodyToListenTo() {
    JointStance joint = solved(10, List.of(CLAIM_OF_RUPTURE));
    assertThat(joint.author(0)).isCloseTo(joint.authorAlone(0), EXACTLY);
    assertThat(joint.voice(0)).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void factorIsWhatTheAuthorConveysOfEachVoice() {
    List<Double> factors = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    for (int v = 0; v < 4; v++) {
      List<Double> certain = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0));
      certain.set(v, 1.0);
      JointStance joint = solved(1, List.of(new Read(certain, List.of(0.2, 0.2, 0.6))));
      factors.add(joint.factor(0));
      voices.add(joint.voice(0));
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
      joint.add(reported, close, 1, carried);
      joint.add(array(TIES_HOLD.voices()), new double[] {0.4, 0.2, 0.4}, 1, REPORTED);
      joint.solve();
      own.add(joint.authorAlone(0));
      others.add(joint.author(1));
    }
    assertThat(own.get(0)).isCloseTo(0.1 * 0.8, EXACTLY);
    assertThat(own.get(1)).isCloseTo(0.9 * 0.8, EXACTLY);
    assertThat(others.get(1)).isGreaterThan(others.get(0)).isPositive();
  }

  @Test
  void ofEquallyLikelyVoicesTheFirstIsTaken() {
    List<Double> even = List.of(0.25, 0.25, 0.25, 0.25);
    assertThat(solved(0, List.of(new Read(even, List.of(0.0, 1.0, 0.0)))).voice(0))
        .isEqualTo(Voice.AUTHOR);
  }

  private static JointStance solved(double articleWeight, List<Read> reads) {
    JointStance joint = new JointStance(articleWeight);
    reads.forEach(read -> joint.add(array(read.voices()), array(read.directions()), 1, REPORTED));
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
