/** The annotator and the language guard built on Apache OpenNLP. Its types stay here. */
package parallax.annotate.opennlp;
