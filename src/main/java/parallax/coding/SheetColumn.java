package parallax.coding;

import java.util.List;
import java.util.Locale;
import parallax.agreement.Level;
import parallax.study.Frame;

/** The columns of a coding sheet, in order. */
enum SheetColumn {
  /** The sentence's name in the sample. */
  ITEM(14, false),
  /** The sentences before it. */
  BEFORE(45, false),
  /** What is coded. */
  SENTENCE(60, false),
  /** The sentences after it. */
  AFTER(45, false),
  /** 1 if the sentence says something about how the two relate, 0 if not. */
  RELEVANCE(11, true),
  /** Face value, −2…+2. */
  DIRECTION(11, true),
  /** Whose voice. */
  VOICE(12, true),
  /** Who says it if not the author. */
  HOLDER(20, true),
  /** What the author conveys, −2…+2. */
  AUTHOR_DIRECTION(17, true),
  /** Every frame the sentence evokes. */
  FRAMES(30, true),
  /** For the coders. */
  REMARK(40, true);

  private final int width;
  private final boolean coded;

  SheetColumn(int width, boolean coded) {
    this.width = width;
    this.coded = coded;
  }

  /** The column's place in a sheet, from 0. */
  int place() {
    return List.of(values()).indexOf(this);
  }

  /** The header. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Characters a spreadsheet shows. */
  int width() {
    return width;
  }

  /** Whether a coder fills it in. */
  boolean coded() {
    return coded;
  }

  /** Whether it is measured for agreement. */
  boolean variable() {
    return coded && this != REMARK;
  }

  /** Whether its values are numbers. */
  boolean numeric() {
    return this == RELEVANCE || this == DIRECTION || this == AUTHOR_DIRECTION;
  }

  /** The level agreement is measured on; of frames, each one's presence. */
  Level level() {
    return this == DIRECTION || this == AUTHOR_DIRECTION ? Level.ORDINAL : Level.NOMINAL;
  }

  /** What may be chosen; empty where anything may be written. */
  List<String> values(List<Frame> frames) {
    return switch (this) {
      case RELEVANCE -> List.of("0", "1");
      case DIRECTION, AUTHOR_DIRECTION -> List.of("-2", "-1", "0", "1", "2");
      case VOICE -> List.of("author", "reported", "endorsed", "rejected");
      case FRAMES -> frames.stream().map(Frame::name).toList();
      default -> List.of();
    };
  }
}
