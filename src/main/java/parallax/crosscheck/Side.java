package parallax.crosscheck;

import java.util.Locale;

/** Where on the axis the author of a sentence places the two. */
enum Side {
  /** Apart: an author direction below 0. */
  DISTANT,
  /** Neither. */
  MIDDLE,
  /** Together. */
  CLOSE;

  static Side of(double authorDirection) {
    if (authorDirection == 0) {
      return MIDDLE;
    }
    return authorDirection < 0 ? DISTANT : CLOSE;
  }

  /** As the categoriser and the tables name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** −1, 0 or 1, as text. */
  String sign() {
    return switch (this) {
      case DISTANT -> "-1";
      case MIDDLE -> "0";
      case CLOSE -> "1";
    };
  }
}
