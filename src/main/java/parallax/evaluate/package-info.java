/** Measures an output folder against annotated articles, and coders against each other. */
package parallax.evaluate;
