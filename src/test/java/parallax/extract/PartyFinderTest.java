package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.extract.SentenceView.Party;
import parallax.study.PatternElement.Slot.Role;
import parallax.study.Study;
import parallax.study.StudyLoader;

/** Who in a sentence is an actor of the study, and who a third party. */
class PartyFinderTest {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));

  @Test
  void actorOfTheStudyIsNoThirdParty() {
    assertThat(parties("China", "China drills/VBZ=drill with Russia."))
        .containsExactly(new Party(0, 1, Role.ACTOR, 1), new Party(3, 4, Role.ACTOR, 2));
  }

  @Test
  void stateTheStudyIsNotAboutIsAThirdParty() {
    assertThat(parties("Kazakhstan", "China drills/VBZ=drill with Russia."))
        .containsExactly(new Party(0, 1, Role.OTHER, 0), new Party(3, 4, Role.ACTOR, 2));
  }

  /** The parties of a sentence in a study of a state and Russia. */
  private static List<Party> parties(String first, String sentence) {
    var article = HandmadeArticle.of(sentence);
    var mentions = new EntityExtractor(SmallGazetteer.gazetteer()).extract(article);
    Map<List<String>, Integer> surfaces = Map.of(List.of(first.toLowerCase(Locale.ROOT)), 1);
    PartyFinder finder = new PartyFinder(STUDY, List.of(first, "Russia"), surfaces);
    return finder.views(article, mentions).get(0).parties();
  }
}
