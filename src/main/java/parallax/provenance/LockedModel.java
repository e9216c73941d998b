package parallax.provenance;

/**
 * One model the program may load, as models.lock pins it.
 *
 * @param name how the program asks for it, such as {@code corenlp.tagger}
 * @param coordinates the Maven artefact it comes in: group, artefact, version and, where there is
 *     one, classifier
 * @param entry its path inside the artefact, without a leading slash
 * @param bytes its length
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param tagset the labels it gives, for readers
 * @param licence SPDX identifier
 */
public record LockedModel(
    String name,
    String coordinates,
    String entry,
    long bytes,
    String sha256,
    String tagset,
    String licence) {}
