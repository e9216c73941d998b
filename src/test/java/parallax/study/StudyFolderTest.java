package parallax.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that builds on another has what it does not say from there. */
class StudyFolderTest {
  private static final Study SHIPPED = StudyLoader.load(Path.of("models"));

  private static final String SMALLEST =
      """
      name: two-islands
      title: Two islands
      base: shipped
      actors:
        - name: Iceland
        - {name: Eastisle, aliases: [Isle of the East], demonyms: [Eastislander], capital: Kelpness,
           leaders: [Una Marsh], descriptions: [the other island]}
      """;

  private static final String HEADER =
      "id,pattern,frame,direction,weight,needs,unless,source,examples,counter_examples\n";

  @TempDir private Path folder;

  @Test
  void aStudyThatIsNotUtf8IsToldSo() throws IOException {
    Files.write(folder.resolve("study.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
    assertThatThrownBy(() -> StudyFolder.open(folder))
        .isInstanceOf(StudyException.class)
        .hasMessage("study.yaml: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void settingsThatAreNotUtf8AreToldSo() throws IOException {
    Files.write(folder.resolve("settings.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
    assertThatThrownBy(() -> new StanceSettingsFile(folder))
        .isInstanceOf(StudyException.class)
        .hasMessage(
            "stance/settings.yaml: cannot be read: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void twoNamesMakeAStudy() throws IOException {
    Study study = study(SMALLEST);
    assertThat(study.first()).isEqualTo(new Actor("Iceland", List.of()));
    assertThat(study.second().descriptions()).containsExactly("the other island");
    assertThat(study.frames()).isEqualTo(SHIPPED.frames());
    assertThat(study.lexicons()).isEqualTo(SHIPPED.lexicons());
    assertThat(study.settings()).isEqualTo(SHIPPED.settings());
    assertThat(study.stance()).isPresent();
  }

  @Test
  void namesInStudyYamlAreRowsOfTheGazetteer() throws IOException {
    assertThat(study(SMALLEST).gazetteer().entries())
        .filteredOn(entry -> entry.belongsTo().equals("Eastisle"))
        .extracting(
            GazetteerEntry::alias, GazetteerEntry::canonical, GazetteerEntry::type, e -> seat(e))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Eastisle", "Eastisle", "COUNTRY", ""),
            org.assertj.core.groups.Tuple.tuple("Isle of the East", "Eastisle", "COUNTRY", ""),
            org.assertj.core.groups.Tuple.tuple("Eastislander", "Eastisle", "NATIONALITY", ""),
            org.assertj.core.groups.Tuple.tuple("Kelpness", "Kelpness", "CITY", "Eastisle"),
            org.assertj.core.groups.Tuple.tuple("Una Marsh", "Una Marsh", "PERSON", ""));
  }

  private static String seat(GazetteerEntry entry) {
    return entry.seatOf().orElse("");
  }

  @Test
  void ownNameWinsOverTheBases() throws IOException {
    write(
        "gazetteer.csv",
        "alias,canonical,type,seat_of,belongs_to,careful,note\nEU,Eastern Union,GPE_OTHER,,,,\n");
    assertThat(study(SMALLEST).gazetteer().entries())
        .filteredOn(entry -> entry.alias().equals("EU"))
        .extracting(GazetteerEntry::canonical)
        .containsExactly("Eastern Union");
  }

  @Test
  void framesListedAnewLeaveOutWhatTheBaseKnowsAndTakeOwnLexicons() throws IOException {
    write("lexicons/fish.csv", HEADER + "f1,herring,fish,0,1,,,own,[[Herring]] is dear.,Cod is.\n");
    Study study =
        study(
            SMALLEST
                + """
                frames:
                  - {name: distancing, pole: -1, meaning: apart}
                  - {name: fish, pole: 0, meaning: fish}
                """);
    assertThat(study.frames()).extracting(Frame::name).containsExactly("distancing", "fish");
    assertThat(study.stance().orElseThrow().frames().classes()).containsExactly("distancing");
    assertThat(study.lexicons())
        .allSatisfy(
            lexicon ->
                assertThat(lexicon.entries())
                    .allSatisfy(
                        entry -> {
                          assertThat(List.of("distancing", "fish")).containsAll(entry.frames());
                          assertThat(entry.directed() || !entry.frames().isEmpty()).isTrue();
                        }));
    assertThat(study.lexicons()).extracting(Lexicon::name).contains("fish", "resilience");
  }

  @Test
  void ownLexiconTakesThePlaceOfTheBasesOfThatName() throws IOException {
    write("lexicons/culture.csv", HEADER + "c1,harp,culture,0,1,,,own,[[Harp]] music.,Lutes.\n");
    Lexicon culture =
        study(SMALLEST).lexicons().stream()
            .filter(lexicon -> lexicon.name().equals("culture"))
            .findFirst()
            .orElseThrow();
    assertThat(culture.entries()).extracting(LexiconEntry::id).containsExactly("c1");
  }

  @Test
  void settingsAreTakenOneByOne() throws IOException {
    StudySettings settings = study(SMALLEST + "settings: {confidence: 0.9}\n").settings();
    assertThat(settings.confidence()).isEqualTo(0.9);
    assertThat(settings.bootstrapSeed()).isEqualTo(SHIPPED.settings().bootstrapSeed());
  }

  @Test
  void hashesNameEveryFileThatDecides() throws IOException {
    write("lexicons/culture.csv", "x");
    write("study.yaml", SMALLEST);
    var hashes = StudyFolder.open(folder).hashes();
    assertThat(hashes)
        .containsKeys("study.yaml", "base/study.yaml", "gazetteer.csv", "models.lock")
        .containsKeys("stance/voice.csv", "lexicons/distancing.csv")
        .containsEntry(
            "lexicons/culture.csv",
            "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")
        .doesNotContainKey("base/gazetteer.csv");
    assertThat(hashes.keySet())
        .noneMatch(file -> file.startsWith("training/") || file.startsWith("studies/"));
  }

  @Test
  void dictionariesOfStudyYamlAreRead() throws IOException {
    write("tone.csv", "category,pattern\nwarm,friend_ly\ncold,rift\n");
    Study study =
        study(
            SMALLEST
                + """
                dictionaries:
                  - {file: tone.csv, name: mood, negative: cold, positive: [warm], separator: _,
                     match: fixed, nested_scope: dictionary}
                """);
    StudyDictionary mood = study.dictionaries().get(0);
    assertThat(mood.poles()).isEqualTo(Poles.of(List.of("mood.cold"), List.of("mood.warm")));
    assertThat(mood.dictionary().entries().get(0).pattern()).isEqualTo("friend ly");
    assertThat(mood.options().kind()).isEqualTo(parallax.dictionary.PatternKind.FIXED);
    assertThat(mood.options().scope()).isEqualTo(parallax.dictionary.NestedScope.DICTIONARY);
  }

  @Test
  void slipsAreRefusedByName() {
    refused(SMALLEST.replace("shipped", "elsewhere"), "found base 'elsewhere'; expected 'shipped'");
    refused(
        SMALLEST.replace("capital:", "captial:"),
        "actors item 2: found the keys [captial]; expected [aliases, capital, demonyms");
    refused(SMALLEST.replace("Una Marsh", "no"), "found 'false' under 'leaders'");
    refused(SMALLEST.replace("name: Iceland", "name: Iceeland"), "names the actor 'Iceeland'");
    refused(SMALLEST + "dictionaries: [{fiel: a.yml}]\n", "dictionaries: found the keys [fiel]");
    refused(
        SMALLEST + "dictionaries: [{file: a.yml, match: rough}]\n", "a.yml: there is no such file");
    refused("- a\n- b\n", "study.yaml: found no keys");
    refused("name: [\n", "study.yaml: ");
  }

  private void refused(String yaml, String message) {
    assertThatThrownBy(() -> study(yaml)).hasMessageContaining(message);
  }

  @Test
  void baseThatBuildsOnAnotherIsRefused() throws IOException {
    write("below/study.yaml", SMALLEST);
    refused(
        SMALLEST.replace("base: shipped", "base: below"),
        "base 'below' builds on another study itself; expected one that stands alone");
  }

  private Study study(String yaml) throws IOException {
    write("study.yaml", yaml);
    return StudyLoader.load(folder);
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
