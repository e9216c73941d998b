package parallax.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.annotate.TestAnnotators;
import parallax.clean.CleanArticle;
import parallax.corpus.Article;
import parallax.corpus.ArticleException;
import parallax.corpus.CatalogueEntry;
import parallax.text.AlignedText;
import parallax.text.Span;

@Tag("models")
class OpenNlpLanguageGuardTest {
  private static final OpenNlpLanguageGuard GUARD = new OpenNlpLanguageGuard(TestAnnotators.lock());

  private static final String ENGLISH =
      "The ministry said on Monday that trade with its neighbours keeps growing and that two new"
          + " border posts will open in spring.";
  private static final String RUSSIAN =
      "Министерство сообщило в понедельник, что торговля с соседями продолжает расти и что весной"
          + " откроются два новых пункта пропуска.";
  private static final String KAZAKH =
      "Министрлік дүйсенбіде көршілермен сауда көлемі өсіп келе жатқанын және көктемде екі жаңа"
          + " шекара бекеті ашылатынын хабарлады.";
  private static final String GERMAN =
      "Das Ministerium teilte am Montag mit, dass der Handel mit den Nachbarn weiter wächst und im"
          + " Frühjahr zwei neue Grenzübergänge öffnen.";
  private static final String FRENCH =
      "Le ministère a déclaré lundi que le commerce avec ses voisins continue de croître et que deux"
          + " nouveaux postes ouvriront au printemps.";

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "eng", "English"})
  void catalogueSaysEnglishInManyWays(String catalogued) {
    assertThat(GUARD.admit(article(RUSSIAN, catalogued))).isEqualTo("en");
  }

  @Test
  void catalogueWinsOverTheText() {
    assertThatThrownBy(() -> GUARD.admit(article(ENGLISH, "ru")))
        .isInstanceOfSatisfying(
            ArticleException.class,
            e -> {
              assertThat(e.stage()).isEqualTo("language");
              assertThat(e.file()).isEqualTo("a.txt");
            })
        .hasMessage(
            "the catalogue says its language is 'ru', but only English is read; replace it with a"
                + " translation or take it out of the catalogue; if it is English, write en");
  }

  @Test
  void englishIsDetected() {
    assertThat(GUARD.admit(article(ENGLISH, ""))).isEqualTo("en");
  }

  @Test
  void englishWithForeignQuotationsPasses() {
    assertThat(GUARD.admit(article(ENGLISH + " «Торговля растёт», said the minister.", "")))
        .isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({"Russian (ru)", "Kazakh (kk)", "German (de)", "French (fr)"})
  void otherLanguagesAreTurnedAwayWithARemedy(String language) {
    String text =
        Map.of(
                "Russian (ru)",
                RUSSIAN,
                "Kazakh (kk)",
                KAZAKH,
                "German (de)",
                GERMAN,
                "French (fr)",
                FRENCH)
            .get(language);
    String found = text.equals(RUSSIAN) || text.equals(KAZAKH) ? "not in Latin letters" : language;
    assertThatThrownBy(() -> GUARD.admit(article(text, "")))
        .isInstanceOf(ArticleException.class)
        .hasMessage(
            "the text seems to be "
                + found
                + ", but only English is read; replace it with a translation or take it out of the"
                + " corpus; if it is English, write en in the catalogue's column language");
  }

  @Test
  void foreignTextWithEnglishQuotationsIsTurnedAway() {
    assertThatThrownBy(
            () -> GUARD.admit(article(RUSSIAN + " «Trade is growing», — сказал он.", "")))
        .isInstanceOf(ArticleException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Trade rose.", "Kairat Orlov Omsk Tomsk", "Der Handel wächst.", "5 6 7", "…"})
  void textTooShortToTellIsTakenAsItIs(String text) {
    assertThat(GUARD.admit(article(text, ""))).isEmpty();
  }

  @Test
  void tableOfNamesAndNumbersIsTakenAsItIs() {
    assertThat(GUARD.admit(article("12 45 Omsk 13 78 Tomsk 14 99 Perm 15 11 Ufa 16 17 Orsk", "")))
        .isIn("", "en");
  }

  private static CleanArticle article(String text, String language) {
    CatalogueEntry entry =
        new CatalogueEntry("a", "a.txt", "Gazette", "", "", "", "", language, "", "", Map.of());
    return new CleanArticle(
        new Article(entry, text, ""),
        AlignedText.identity(text),
        List.of(new Span(0, text.length())),
        List.of());
  }
}
