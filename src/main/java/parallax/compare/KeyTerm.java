package parallax.compare;

/**
 * A word that sets a source apart from all the others together.
 *
 * @param source the outlet
 * @param term lower-case lemma
 * @param count uses in the source
 * @param articles in how many of the source's articles
 * @param per1000 uses per 1,000 content words of the source
 * @param logOdds difference of the smoothed log-odds, source minus the rest; the effect size
 * @param interval of the log-odds, at the study's confidence
 * @param z log-odds over its standard error
 * @param q two-sided p of z, adjusted for the number of words tested (Benjamini and Hochberg 1995)
 * @param alpha0 the weight of the prior in content words
 */
public record KeyTerm(
    String source,
    String term,
    int count,
    int articles,
    double per1000,
    double logOdds,
    Interval interval,
    double z,
    double q,
    double alpha0) {}
