/** Parallax measures how news sources characterise a relationship between two actors. */
package parallax;
