/**
 * Web pages: their characters, what they say of themselves, and which of their text is the article,
 * aligned with the page's source. The only importer of jsoup in the program.
 */
package parallax.html;
