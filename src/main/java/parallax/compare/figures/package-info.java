/**
 * Figures that agree and conflict: what each claims within the precision it was printed with, and
 * which may be set against which. Pure functions over records; what decides is written down in
 * docs/decisions.
 */
package parallax.compare.figures;
