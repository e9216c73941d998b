/** Where results come from: hashes, the models lock, versions and the run manifest. */
package parallax.provenance;
