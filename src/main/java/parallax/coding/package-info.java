/**
 * Coding by people: draws a sample of a run's sentences into sheets, reads the sheets back whatever
 * a spreadsheet did to them, says how far the coders agree, and makes an agreed gold of them. The
 * only importer of a spreadsheet library.
 */
package parallax.coding;
