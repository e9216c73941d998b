/**
 * Keeps annotations from run to run, so that an unchanged text is never annotated twice. What is
 * read back is checked; what fails the check is made anew.
 */
package parallax.annotate.cache;
