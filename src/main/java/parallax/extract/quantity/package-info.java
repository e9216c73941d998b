/**
 * The grammar of quantities and dates: {@link parallax.extract.quantity.QuantityGrammar} reads the
 * sentences of an article and gives {@link parallax.extract.quantity.Finding}s.
 *
 * <p>A sentence is cut into {@link parallax.extract.quantity.Atom}s, which do not depend on the
 * annotator's tokens; the readers turn atoms into {@link parallax.extract.quantity.Reading}s; the
 * binders say what a reading measures, when, and whether it rose or fell.
 */
package parallax.extract.quantity;
