package dev.hindcast.statistics;

/// What it says that nothing has happened for a while.
public final class QuietSpell {

  private QuietSpell() {}

  /// The chance of a spell so long or longer without anything, if the rate had not changed: of the
  /// Poisson distribution, its first term.
  ///
  /// @param ratePerDay from the time before the spell only; 0 or more
  /// @param days how long the spell is so far; 0 or more
  public static double chance(double ratePerDay, double days) {
    if (!(ratePerDay >= 0 && days >= 0)) {
      throw new IllegalArgumentException("no spell: " + days + " days at " + ratePerDay + " a day");
    }
    return ratePerDay == 0 ? 1 : Math.exp(-ratePerDay * days);
  }
}
