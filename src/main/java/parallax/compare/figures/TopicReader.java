package parallax.compare.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.extract.Quantity;
import parallax.extract.quantity.Direction;
import parallax.extract.quantity.QuantityType;
import parallax.study.Study;
import parallax.study.TopicWord.Role;
import parallax.study.TopicWords;

/**
 * Says what a quantity measures, or that it cannot be told from other things well enough to be set
 * against anything.
 */
public final class TopicReader {
  /** The dimension of things counted one by one. */
  static final String COUNT = "count";

  private static final String PERCENT = "percent";
  private static final String PERCENTAGE_POINT = "percentage_point";

  private static final Pattern BASE =
      Pattern.compile(
          "\\s*\\b(?:(?:over|since|against|than in|from|versus|on) (?:the )?(\\d{4}(?:-\\d\\d)?)\\b"
              + "(?:['’]s)?(?: (?:rate|level|figure|volume)s?)?"
              + "|(?:relative|compared) (?:to|with) (?:the )?(.+)$)");
  private static final Pattern PERIOD = Pattern.compile("(\\d{4}(?:-\\d\\d)?)(?:['’]s)?(?: \\w+)?");
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(?<!\\b(?:last|this|next)"
              + " )\\b(?:quarter(?:s|ly)?|months?|monthly|weekly|daily|half-year)\\b",
          Pattern.CASE_INSENSITIVE);

  private final TopicNameReader names;
  private final TopicWords words;

  /** A reader for the names and words of one study. */
  public TopicReader(Study study) {
    this.names = new TopicNameReader(study);
    this.words = study.topics();
  }

  /**
   * What a quantity measures.
   *
   * @param sentence the text it stands in; read for words such as "months" that show a flow without
   *     a period to be no year's
   * @return empty for dates, durations, ordinals and ranks, and where the description fits too many
   *     things: figures are rather left alone than set against strangers
   */
  public Optional<Topic> read(Quantity quantity, String sentence) {
    if (!measures(quantity.type())) {
      return Optional.empty();
    }
    Matcher base = BASE.matcher(quantity.about());
    String growthBase = base.find() ? base(base) : "";
    String about = base.replaceFirst("");
    TopicName name = names.read(about);
    if (!tellsApart(name, quantity) || isBareMultiple(quantity, name, growthBase)) {
      return Optional.empty();
    }
    FigureKind kind = kind(quantity, name, growthBase);
    return Optional.of(
        new Topic(
            display(about, name, kind),
            name.key(),
            kind,
            dimension(quantity),
            growthBase,
            partOfYear(quantity, kind, sentence),
            counted(quantity)));
  }

  private String counted(Quantity quantity) {
    boolean count = quantity.type() == QuantityType.COUNT && !quantity.unit().isEmpty();
    String concept = count ? words.get(quantity.unit()).concept() : "";
    return count && concept.isEmpty() ? quantity.unit() : concept;
  }

  private static boolean measures(QuantityType type) {
    return switch (type) {
      case DATE, DURATION, ORDINAL, RANK -> false;
      case MONEY, PERCENT, LENGTH, COUNT, MULTIPLE, RATIO, OTHER -> true;
    };
  }

  private static String base(Matcher matcher) {
    String said = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    Matcher period = PERIOD.matcher(said);
    return period.matches() ? period.group(1) : said.strip();
  }

  /** A head noun of its own and something beside it; a count also needs a name. */
  private boolean tellsApart(TopicName name, Quantity quantity) {
    long things = name.concepts().stream().filter(this::isDistinct).count();
    boolean named = !name.names().isEmpty();
    boolean counted = quantity.type() == QuantityType.COUNT;
    return things >= 1 && (named || (things >= 2 && !counted));
  }

  private boolean isDistinct(String concept) {
    return words.get(concept).role() != Role.GENERIC;
  }

  /** "Twice the size of France" compares two things and is no change. */
  private static boolean isBareMultiple(Quantity quantity, TopicName name, String growthBase) {
    return quantity.type() == QuantityType.MULTIPLE
        && quantity.direction() == Direction.NONE
        && growthBase.isEmpty()
        && !name.has(Role.GROWTH);
  }

  private static FigureKind kind(Quantity quantity, TopicName name, String growthBase) {
    if (isPart(quantity)) {
      return part(quantity, name, growthBase);
    }
    if (quantity.type() == QuantityType.MULTIPLE) {
      return FigureKind.GROWTH;
    }
    if (name.has(Role.GROWTH)) {
      return FigureKind.CHANGE;
    }
    if (name.has(Role.STOCK)) {
      return FigureKind.STOCK;
    }
    if (name.has(Role.FLOW)) {
      return FigureKind.FLOW;
    }
    if (name.has(Role.FLOW_IF_DATED)) {
      return quantity.period().isEmpty() ? FigureKind.STOCK : FigureKind.FLOW;
    }
    return FigureKind.LEVEL;
  }

  private static boolean isPart(Quantity quantity) {
    return quantity.type() == QuantityType.PERCENT || quantity.type() == QuantityType.RATIO;
  }

  private static FigureKind part(Quantity quantity, TopicName name, String growthBase) {
    if (quantity.unit().equals(PERCENTAGE_POINT)) {
      return FigureKind.CHANGE;
    }
    boolean share = quantity.about().startsWith("share of ");
    boolean growth = share ? quantity.about().endsWith(" growth") : name.has(Role.GROWTH);
    if (growth || !growthBase.isEmpty()) {
      return FigureKind.GROWTH;
    }
    if (name.has(Role.SHARE)) {
      return FigureKind.SHARE;
    }
    if (name.has(Role.RATE)) {
      return FigureKind.RATE;
    }
    // A percentage that rose or fell and is no growth is one end of the change: "from 26% to 19%".
    boolean level = quantity.type() == QuantityType.PERCENT;
    return level || quantity.direction() == Direction.NONE ? FigureKind.SHARE : FigureKind.GROWTH;
  }

  private static String dimension(Quantity quantity) {
    if (quantity.unit().equals(PERCENTAGE_POINT)) {
      return PERCENTAGE_POINT;
    }
    if (isPart(quantity) || quantity.type() == QuantityType.MULTIPLE) {
      return PERCENT;
    }
    if (quantity.type() == QuantityType.COUNT) {
      return COUNT;
    }
    return quantity.baseUnit().isEmpty() ? quantity.unit() : quantity.baseUnit();
  }

  /** A rate such as barrels a day carries its time in the unit. */
  private static String partOfYear(Quantity quantity, FigureKind kind, String sentence) {
    if (kind != FigureKind.FLOW || !quantity.period().isEmpty() || quantity.unit().contains("/")) {
      return "";
    }
    Matcher matcher = PART_OF_YEAR.matcher(quantity.about() + " " + sentence);
    return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "";
  }

  private static String display(String about, TopicName name, FigureKind kind) {
    boolean unsaid = kind == FigureKind.GROWTH && !name.has(Role.GROWTH);
    return unsaid ? about.strip() + " (change)" : about.strip();
  }
}
