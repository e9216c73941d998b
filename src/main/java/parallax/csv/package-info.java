/**
 * Tables as RFC 4180 files: read or written against declared columns. The only importer of Commons
 * CSV.
 */
package parallax.csv;
