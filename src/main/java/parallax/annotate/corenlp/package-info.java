/** The annotator built on Stanford CoreNLP. Its types do not leave this package. */
package parallax.annotate.corenlp;
