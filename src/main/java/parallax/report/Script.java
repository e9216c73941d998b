package parallax.report;

import parallax.provenance.Json;

/** Values of the corpus on their way into a script file. */
final class Script {
  private Script() {}

  /**
   * A JavaScript literal. JSON is JavaScript but for two line separators; and nothing in it could
   * be taken for a tag, wherever the file is pasted.
   */
  static String literal(Object value) {
    return Json.compact(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
