package parallax.clean;

import java.util.List;
import java.util.Random;

/** Seeded pages put together from the furniture, faults and odd characters that pages have. */
final class RandomPages {
  private static final List<String> PIECES =
      List.of(
          "Harbour dues",
          "Home | Boats | Ropes",
          "By Nils Arden",
          "3 March 2011",
          "“The pilots were never asked about the new channel, whatever the board may say.”",
          "The channel was dug in one summer, and the pilots read of it in the paper.",
          "The channel was dug in one summer, and the pilots read of it in the paper. A",
          "Photo: Nils Arden / Dock Archive",
          "The tug Marigold, left, at the coal berth.",
          "Related Reading",
          "About Us",
          "• One boat in three is insured.",
          "– Two boats in three are not.",
          "Arden, N. 2011. Dues and don'ts. https://example.org/dues",
          "Board, H. (2009). Annual report. Dock: Board.",
          "References",
          "Table 1. Dues by year. Source: the board, https://example.org/1",
          "1931\t12\t14%",
          "PORTMOUTH, March 3. /DOK/. The board met on Thursday and adjourned at once.",
          "Sign up for our tide letter, delivered every Friday.",
          "T",
          "* * *",
          "he board has met since, though not often, and not in the harbour’s own rooms; however,",
          "« No one wrote it down.",
          "\uFEFF",
          "\u200B",
          "Co\u00ADop\u200Bera\u2060tion \uD83D\uDEA2\u200D\uD83D\uDD25 𝔡𝔲𝔢𝔰 were paid\u00A0late.",
          "Narendra Vale is a fellow at the Dock Society.",
          "Why?",
          "said the pilot",
          "©");
  private static final List<String> BREAKS =
      List.of("\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\f", "\n \u00A0\n", "\u2028");
  private static final int[] ODD = {
    ' ', '\n', '"', '“', '”', '«', '»', '’', '.', ',', '-', '\u00AD', '\u200B', '\uFEFF', '\u200D',
    'a', 'B', '7', '|', '(', ')', 0x1F6A2, 0x1D521, 0x301, 0x5D0
  };

  private final Random random;

  RandomPages(long seed) {
    this.random = new Random(seed);
  }

  String page() {
    StringBuilder page = new StringBuilder();
    int pieces = random.nextInt(24);
    for (int i = 0; i < pieces; i++) {
      page.append(random.nextInt(8) == 0 ? noise() : pick(PIECES)).append(pick(BREAKS));
    }
    return random.nextInt(3) == 0 ? page + page.toString() : page.toString();
  }

  /** Characters without rhyme or reason, astral and combining ones among them. */
  String noise() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
    }
    return text.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
