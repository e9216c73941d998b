package parallax.evaluate;

/**
 * A sentence the program reads otherwise than people.
 *
 * @param sentence which
 * @param variable under which
 * @param wanted by people
 * @param found by the program
 * @param cause what went wrong, as far as the tables tell
 * @param evidence strongest rows behind what the program says; empty if it has none
 */
record SentenceError(
    CodedSentence sentence,
    String variable,
    String wanted,
    String found,
    String cause,
    String evidence) {}
