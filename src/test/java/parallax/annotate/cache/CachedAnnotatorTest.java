package parallax.annotate.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.annotate.Annotator;
import parallax.annotate.AnnotatorProfile;
import parallax.annotate.Dependency;
import parallax.annotate.Sentence;
import parallax.annotate.Token;
import parallax.text.Span;

class CachedAnnotatorTest {
  private static final String TEXT = "Ждут дождя 🌧 in Oral";
  private static final List<Span> PARAGRAPHS = List.of(new Span(0, TEXT.length()));

  @TempDir private Path folder;

  private final List<String> annotated = new ArrayList<>();
  private int loaded;

  @Test
  void secondRunLoadsNoModelAndGivesTheSameSentences() {
    List<Sentence> first = run("a", TEXT);
    List<Sentence> second = run("a", TEXT);
    assertThat(second).isEqualTo(first);
    assertThat(second.get(0).tokens()).isEqualTo(first.get(0).tokens());
    assertThat(second.get(0).dependencies()).isEqualTo(first.get(0).dependencies());
    assertThat(loaded).isOne();
  }

  @Test
  void otherTextParagraphsOrSettingsAreAnnotatedAnew() {
    run("a", TEXT);
    run("b", TEXT);
    run("a", TEXT + ".");
    annotator("a").annotate(TEXT, List.of(new Span(0, 4)));
    assertThat(annotated).hasSize(4);
  }

  @Test
  void cutOffOrDamagedEntryIsMadeAnewAndReplaced() throws IOException {
    List<Sentence> sound = run("a", TEXT);
    byte[] whole = Files.readAllBytes(entry());
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = i % 2 == 0 ? cut(whole, random) : flipped(whole, random);
      Files.write(entry(), damaged);
      assertThat(run("a", TEXT)).isEqualTo(sound);
      assertThat(Files.readAllBytes(entry())).isEqualTo(whole);
    }
  }

  @Test
  void entryThatIsSoundButForAnotherTextIsMadeAnew() throws IOException {
    run("a", TEXT);
    AnnotationCache cache = new AnnotationCache(folder, Long.MAX_VALUE);
    String key = entry().getFileName().toString().replace(".annotation", "");
    cache.put(key, AnnotationCodec.encode(List.of(sentence(TEXT + TEXT))));
    assertThat(run("a", TEXT)).containsExactly(sentence(TEXT));
  }

  @Test
  void folderThatCannotBeWrittenCostsNoResult() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));
    AnnotationCache cache = new AnnotationCache(file, Long.MAX_VALUE);
    assertThat(annotator("a", cache).annotate(TEXT, PARAGRAPHS)).hasSize(1);
    assertThat(cache.use().unwritten()).isOne();
  }

  @Test
  void entryWhoseTimeCannotBeSetIsOfUseAllTheSame() {
    assertThatCode(() -> AnnotationCache.touch(folder.resolve("not-there")))
        .doesNotThrowAnyException();
  }

  @Test
  void longestUnusedEntriesGoWhenThereAreTooMany() throws IOException {
    run("a", "one");
    Files.setLastModifiedTime(entry(), FileTime.from(Instant.EPOCH));
    Path old = entry();
    run("a", "two");
    long bytes = files().stream().mapToLong(file -> file.toFile().length()).sum();
    new AnnotationCache(folder, bytes - 1).close();
    assertThat(files()).hasSize(1).doesNotContain(old);
  }

  @Test
  void longWordSurvives() throws IOException {
    String word = "я".repeat(70_000);
    Sentence sentence = sentence(word);
    List<Sentence> back = AnnotationCodec.decode(AnnotationCodec.encode(List.of(sentence)), word);
    assertThat(back.get(0).tokens()).isEqualTo(sentence.tokens());
  }

  private List<Sentence> run(String settings, String text) {
    return annotator(settings).annotate(text, List.of(new Span(0, text.length())));
  }

  private Annotator annotator(String settings) {
    return annotator(settings, new AnnotationCache(folder, Long.MAX_VALUE));
  }

  private Annotator annotator(String settings, AnnotationCache cache) {
    TreeMap<String, String> named = new TreeMap<>();
    named.put("setting", settings);
    AnnotatorProfile profile = new AnnotatorProfile("fake", named, List.of());
    return new CachedAnnotator(profile, this::load, cache);
  }

  private Annotator load() {
    loaded++;
    return new Annotator() {
      @Override
      public String name() {
        return "fake";
      }

      @Override
      public List<Sentence> annotate(String text, List<Span> paragraphs) {
        annotated.add(text);
        return List.of(sentence(text));
      }
    };
  }

  private static Sentence sentence(String text) {
    Span span = new Span(0, text.length());
    Token token = new Token(span, text, text, "NN", Token.NO_ENTITY);
    return new Sentence(1, 0, span, List.of(token), List.of(new Dependency(-1, 0, "root")));
  }

  private Path entry() throws IOException {
    return files().get(0);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] cut(byte[] whole, Random random) {
    return java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
    return damaged;
  }
}
