package dev.hindcast.statistics;

/// The interval around a survival curve, step by step.
///
/// The variance is Greenwood's (1926), on the scale of ln(−ln S), so that the interval stays
/// between 0 and 1 (Kalbfleisch and Prentice 1980, 1.3). At 1 and at 0 the formula has no width;
/// there it is the exact interval for the share of those at risk.
final class SurvivalBand {

  private double survival = 1;
  private double greenwood;
  private Interval interval = new Interval(0, 1);

  /// @param atRisk at least 1
  void step(int atRisk, int ended) {
    survival = ended == atRisk ? 0 : survival * (atRisk - ended) / atRisk;
    greenwood += (double) ended / ((double) atRisk * (atRisk - ended));
    interval = survival == 1 ? share(atRisk, atRisk) : survival == 0 ? share(0, atRisk) : within();
  }

  double survival() {
    return survival;
  }

  Interval interval() {
    return interval;
  }

  private Interval within() {
    double log = Math.log(survival);
    double factor = Math.exp(Confidence.NORMAL * Math.sqrt(greenwood) / -log);
    return new Interval(Math.exp(log * factor), Math.exp(log / factor));
  }

  private Interval share(int lasting, int atRisk) {
    Interval exact = new Proportion(lasting, atRisk).clopperPearson();
    return new Interval(exact.low(), Math.min(exact.high(), interval.high()));
  }
}
