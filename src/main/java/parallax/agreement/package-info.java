/**
 * How far coders agree: Krippendorff's α with an interval, pair by pair, value by value. The only
 * importer of DKPro Statistics.
 */
package parallax.agreement;
