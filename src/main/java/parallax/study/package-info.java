/**
 * What is being measured: actors, frames, lexicons, gazetteer, units. Loads them from one folder,
 * checks them and explains them; a second study is a second folder and no code.
 */
package parallax.study;
