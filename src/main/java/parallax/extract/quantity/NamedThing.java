package parallax.extract.quantity;

import parallax.text.Span;

/**
 * A name, or a description that stands for one, in a cleaned body.
 *
 * @param span where it stands
 * @param name one name per real-world thing; for a demonym or a metonym that of the country
 * @param country whether it names a country
 */
public record NamedThing(Span span, String name, boolean country) {}
