/** Arguments, wiring, what is printed and exit codes. The only package that prints. */
package parallax.cli;
