package parallax.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import parallax.dictionary.Dictionary;
import parallax.dictionary.DictionaryEntry;
import parallax.dictionary.DictionaryLookup;
import parallax.dictionary.LookupOptions;
import parallax.dictionary.PatternKind;
import parallax.dictionary.PlainToken;
import parallax.dictionary.PlainTokens;

/**
 * Looking up a made-up dictionary in a made-up text: the automaton beside a loop over compiled
 * patterns and beside Lucene. One operation is one token.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {
  /** Tokens of the text. */
  static final int TOKENS = 2_000;

  private static final int VOCABULARY = 20_000;
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  /** Entries of the dictionary: six in ten words, three stems with a star, one of two words. */
  @Param("5000")
  public int entries;

  private final Random random = new Random(7);
  private final List<List<Pattern>> patterns = new ArrayList<>();
  private List<PlainToken> tokens;
  private Dictionary dictionary;
  private DictionaryLookup lookup;
  private LuceneMatcher lucene;

  /** Makes text and dictionary of the same words. */
  @Setup
  public void prepare() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < VOCABULARY; i++) {
      words.add(word());
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TOKENS; i++) {
      text.append(words.get(frequent())).append(' ');
    }
    tokens = PlainTokens.of(text.toString());
    List<DictionaryEntry> made = new ArrayList<>();
    List<String> key = List.of("Key");
    for (int i = 0; i < entries; i++) {
      made.add(new DictionaryEntry(key, pattern(words, i % 10), BigDecimal.ONE));
    }
    dictionary = new Dictionary(List.of(key), made, PatternKind.GLOB, List.of());
    lookup = new DictionaryLookup(dictionary, LookupOptions.DEFAULT);
    made.forEach(entry -> patterns.add(compiled(entry.pattern())));
    lucene = new LuceneMatcher(made.stream().map(DictionaryEntry::pattern).toList());
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }

  /** Few words make up most of a text: the third power of a chance prefers low ranks. */
  private int frequent() {
    double chance = random.nextDouble();
    return (int) (chance * chance * chance * VOCABULARY);
  }

  private String pattern(List<String> words, int kind) {
    String word = words.get(random.nextInt(VOCABULARY));
    if (kind == 9) {
      return word + " " + words.get(random.nextInt(VOCABULARY));
    }
    return kind < 6 ? word : word.substring(0, 4) + "*";
  }

  private static List<Pattern> compiled(String pattern) {
    List<Pattern> parts = new ArrayList<>();
    for (String part : pattern.split(" ")) {
      parts.add(Pattern.compile(part.replace("*", ".*"), Pattern.CASE_INSENSITIVE));
    }
    return parts;
  }

  /** The automaton, which has met the forms before. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int automaton() {
    return lookup.hits(tokens).size();
  }

  /** The automaton made anew, so that it compiles all entries and meets every form first. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int automatonMadeAnew() {
    return new DictionaryLookup(dictionary, LookupOptions.DEFAULT).hits(tokens).size();
  }

  /** Every pattern tried at every token. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int loop() {
    int hits = 0;
    for (int i = 0; i < tokens.size(); i++) {
      for (List<Pattern> parts : patterns) {
        if (matches(parts, i)) {
          hits++;
        }
      }
    }
    return hits;
  }

  /** Every entry a query on an index of the text in memory. */
  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int lucene() {
    return lucene.hits(tokens);
  }

  private boolean matches(List<Pattern> parts, int first) {
    for (int part = 0; part < parts.size(); part++) {
      if (first + part >= tokens.size()
          || !parts.get(part).matcher(tokens.get(first + part).form()).matches()) {
        return false;
      }
    }
    return true;
  }
}
