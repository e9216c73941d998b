/**
 * Dictionaries users already have: reads and writes their formats, and looks them up over plain
 * tokens by quanteda's rules. Loads no model.
 */
package parallax.dictionary;
