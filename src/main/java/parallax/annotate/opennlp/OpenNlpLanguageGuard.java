package parallax.annotate.opennlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import parallax.annotate.LanguageGuard;
import parallax.clean.CleanArticle;
import parallax.corpus.ArticleException;
import parallax.provenance.ModelsLock;

/**
 * Detects languages with OpenNLP's model; the catalogue's word, where there is one, comes first.
 *
 * <p>Safe for use by multiple threads.
 */
public final class OpenNlpLanguageGuard implements LanguageGuard {
  /** The name in models.lock of the model that tells the language. */
  public static final String MODEL = "opennlp.language";

  private static final String ENGLISH = "en";
  private static final String ENGLISH_3 = "eng";

  /** Characters looked at; more do not change the answer. */
  private static final int SAMPLE = 10_000;

  /** Fewer words than these cannot tell: the model is wrong on many headlines. */
  private static final int FEWEST_WORDS = 12;

  /**
   * How many times as likely as English another language must be to turn an article away. Of 2,628
   * English sentences of 12 words and more, 4 reach it, all of them titles of another language in
   * Latin letters; of 211 whole English texts, none of more than a few lines.
   */
  private static final double LIKELIER = 3;

  private final ModelsLock lock;
  private LanguageDetectorModel model;

  /**
   * The model is checked and loaded when the first article asks for it.
   *
   * @throws parallax.csv.TableException if {@code lock} does not pin the model
   */
  public OpenNlpLanguageGuard(ModelsLock lock) {
    this.lock = lock;
    lock.model(MODEL);
  }

  @Override
  public String admit(CleanArticle article) {
    String catalogued = article.article().entry().language();
    return catalogued.isEmpty() ? detected(article) : catalogued(article, catalogued);
  }

  /** Accepts en, eng, English and tags such as en-GB. */
  private static String catalogued(CleanArticle article, String language) {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    if (List.of(ENGLISH, ENGLISH_3, "english").contains(primary)) {
      return ENGLISH;
    }
    throw refusal(
        article,
        "the catalogue says its language is '"
            + language
            + "', but only English is read; replace it with a translation or take it out of the"
            + " catalogue; if it is English, write en");
  }

  private String detected(CleanArticle article) {
    String text = sample(article.text());
    if (isForeignScript(text)) {
      throw refusal(article, foreign("not in Latin letters"));
    }
    if (text.split("\\s+", FEWEST_WORDS + 1).length < FEWEST_WORDS) {
      return "";
    }
    Language[] likely = new LanguageDetectorME(model()).predictLanguages(text);
    String best = likely[0].getLang();
    if (best.equals(ENGLISH_3)) {
      return ENGLISH;
    }
    if (likely[0].getConfidence() >= LIKELIER * english(likely)) {
      String name =
          Locale.forLanguageTag(LanguageCodes.shortest(best)).getDisplayLanguage(Locale.ENGLISH);
      throw refusal(article, foreign(name + " (" + LanguageCodes.shortest(best) + ")"));
    }
    return "";
  }

  private static String sample(String text) {
    int end = Math.min(text.length(), SAMPLE);
    boolean cutsPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(0, cutsPair ? end - 1 : end);
  }

  /** However short, a text most of whose letters are not Latin is no English. */
  private static boolean isForeignScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > 2 * latin;
  }

  private static double english(Language[] languages) {
    return Arrays.stream(languages)
        .filter(language -> language.getLang().equals(ENGLISH_3))
        .mapToDouble(Language::getConfidence)
        .sum();
  }

  private static String foreign(String what) {
    return "the text seems to be "
        + what
        + ", but only English is read; replace it with a translation or take it out of the corpus;"
        + " if it is English, write en in the catalogue's column language";
  }

  private static ArticleException refusal(CleanArticle article, String message) {
    return new ArticleException(article.article().entry().file(), "language", message);
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      model = OpenNlpModels.read(lock, MODEL, LanguageDetectorModel::new);
    }
    return model;
  }
}
