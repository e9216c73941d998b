/**
 * Everything a user receives: CSV tables, Tablesaw summaries and plots, the HTML report, the
 * manifest. The only importer of Tablesaw.
 */
package parallax.report;
