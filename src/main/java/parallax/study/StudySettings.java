package parallax.study;

/**
 * Numbers that decide what is printed.
 *
 * @param minRelevantSentences an article with fewer has its stance withheld
 * @param bootstrapResamples how often the sentences of an article are drawn anew for its interval
 * @param bootstrapSeed seed of those draws
 * @param confidence coverage of the intervals, between 0 and 1
 */
public record StudySettings(
    int minRelevantSentences, int bootstrapResamples, long bootstrapSeed, double confidence) {}
