package parallax.train;

import java.util.SortedSet;
import parallax.train.Passage.AnnotatedSentence;

/**
 * An annotated sentence with the features the program finds in it.
 *
 * @param sentence as annotated
 * @param features names of its features
 */
record Example(AnnotatedSentence sentence, SortedSet<String> features) {}
