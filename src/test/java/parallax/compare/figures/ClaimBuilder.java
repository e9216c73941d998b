package parallax.compare.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import parallax.corpus.CatalogueEntry;
import parallax.extract.Quantity;
import parallax.extract.Voice;
import parallax.extract.quantity.Approx;
import parallax.extract.quantity.Direction;
import parallax.extract.quantity.QuantityType;
import parallax.study.Study;
import parallax.study.StudyLoader;
import parallax.text.Span;

/** Claims for tests, read as a run reads them. */
final class ClaimBuilder {
  private static final Study STUDY = StudyLoader.load(Path.of("models"));
  private static final ClaimReader READER = new ClaimReader(STUDY);

  private String article = "a1";
  private String date = "2023-05-04";
  private int start;
  private int sentence = 1;
  private String text = "";
  private final String surface;
  private final QuantityType type;
  private final String low;
  private String high;
  private final String unit;
  private String factor = "1";
  private String baseUnit;
  private Approx approx = Approx.EXACT;
  private String about = "Norway-Chad trade turnover";
  private String period = "";
  private Direction direction = Direction.NONE;
  private Voice voice = Voice.AUTHOR;

  private ClaimBuilder(QuantityType type, String surface, String low, String unit) {
    this.type = type;
    this.surface = surface;
    this.low = low;
    this.high = low;
    this.unit = unit;
    this.baseUnit = unit;
  }

  static ClaimBuilder km(String value) {
    return new ClaimBuilder(QuantityType.LENGTH, value + " km", value, "km")
        .about("Norway-Chad border length");
  }

  static ClaimBuilder miles(String value) {
    return new ClaimBuilder(QuantityType.LENGTH, value + " miles", value, "mi")
        .about("Norway-Chad border length")
        .base("1.609344", "km");
  }

  static ClaimBuilder billion(String value, String currency) {
    String low = new BigDecimal(value).scaleByPowerOfTen(9).toPlainString();
    return new ClaimBuilder(QuantityType.MONEY, currency + " " + value + " billion", low, currency);
  }

  static ClaimBuilder percent(String value) {
    return new ClaimBuilder(QuantityType.PERCENT, value + "%", value, "percent");
  }

  static ClaimBuilder growth(String value) {
    return percent(value).about("Norway-Chad trade turnover growth").direction(Direction.UP);
  }

  static ClaimBuilder multiple(String value) {
    return new ClaimBuilder(QuantityType.MULTIPLE, value + "x", value, "x").direction(Direction.UP);
  }

  static ClaimBuilder ratio(String surface, String value) {
    return new ClaimBuilder(QuantityType.RATIO, surface, value, "ratio");
  }

  static ClaimBuilder count(String value, String noun) {
    return new ClaimBuilder(QuantityType.COUNT, value, value, noun);
  }

  ClaimBuilder in(String newArticle, String newDate) {
    article = newArticle;
    date = newDate;
    return this;
  }

  ClaimBuilder at(int newStart, int newSentence) {
    start = newStart;
    sentence = newSentence;
    return this;
  }

  ClaimBuilder sentence(String newText) {
    text = newText;
    return this;
  }

  ClaimBuilder upTo(String newHigh) {
    high = newHigh;
    return this;
  }

  ClaimBuilder base(String newFactor, String newBaseUnit) {
    factor = newFactor;
    baseUnit = newBaseUnit;
    return this;
  }

  ClaimBuilder approx(Approx newApprox) {
    approx = newApprox;
    return this;
  }

  ClaimBuilder about(String newAbout) {
    about = newAbout;
    return this;
  }

  ClaimBuilder period(String newPeriod) {
    period = newPeriod;
    return this;
  }

  ClaimBuilder direction(Direction newDirection) {
    direction = newDirection;
    return this;
  }

  ClaimBuilder voice(Voice newVoice) {
    voice = newVoice;
    return this;
  }

  /** The claim; fails if the reader finds that it cannot be told from other things. */
  Claim claim() {
    return read().orElseThrow();
  }

  Optional<Claim> read() {
    CatalogueEntry entry =
        new CatalogueEntry(
            article, article + ".txt", "Outlet", "", "", date, "day", "en", "", "", Map.of());
    ClaimReader.Place place =
        new ClaimReader.Place(
            start, start + surface.length(), surface, text, Math.max(0, text.indexOf(surface)));
    return READER.read(entry, quantity(), place, voice);
  }

  private Quantity quantity() {
    BigDecimal times = new BigDecimal(factor);
    return new Quantity(
        sentence,
        new Span(start, start + surface.length()),
        type,
        Optional.of(new BigDecimal(low)),
        Optional.of(new BigDecimal(high)),
        unit,
        Optional.of(new BigDecimal(low).multiply(times)),
        Optional.of(new BigDecimal(high).multiply(times)),
        baseUnit,
        approx,
        about,
        period,
        direction,
        "");
  }
}
