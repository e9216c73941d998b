/**
 * Spans, code points and the alignment of a cleaned text with its original. Nothing linguistic.
 *
 * <p>Inside the program every offset is a UTF-16 index. {@link parallax.text.CodePoints} turns
 * spans of an original text into code points, and is used in one place only: on the way out.
 */
package parallax.text;
