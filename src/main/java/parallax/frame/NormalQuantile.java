package parallax.frame;

/**
 * Quantiles of the standard normal distribution by Wichura's algorithm AS 241, PPND7 (Applied
 * Statistics 37, 1988, pp. 477–484), accurate to about seven digits.
 */
final class NormalQuantile {
  private static final double SPLIT = 0.425;
  private static final double FAR = 5;

  private NormalQuantile() {}

  /** The value below which a share {@code p} of the distribution lies, 0 &lt; p &lt; 1. */
  static double of(double p) {
    double q = p - 0.5;
    return Math.abs(q) <= SPLIT ? central(q) : tail(q, p);
  }

  private static double central(double q) {
    double r = SPLIT * SPLIT - q * q;
    return q
        * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
        / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }

  private static double tail(double q, double p) {
    double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
    double value = r <= FAR ? near(r - 1.6) : far(r - FAR);
    return q < 0 ? -value : value;
  }

  private static double near(double r) {
    return (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
        / ((0.12021132975 * r + 0.73700164250) * r + 1);
  }

  private static double far(double r) {
    return (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150)
        / ((0.012258202635 * r + 0.24197894225) * r + 1);
  }
}
