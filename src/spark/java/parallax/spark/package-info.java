/**
 * Maps the same {@link parallax.Pipeline} over many articles on Apache Spark, then makes the same
 * comparisons. No logic of its own.
 */
package parallax.spark;
