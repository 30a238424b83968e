package dev.hindcast.search.exported;

/// How unlike two words are spelt.
final class Spellings {
  private Spellings() {}

  /// Insertions, deletions, substitutions and exchanges of neighbours, each once; no character
  /// twice.
  static int distance(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[][] faults = new int[a.length + 1][b.length + 1];
    for (int row = 0; row <= a.length; row++) {
      for (int column = 0; column <= b.length; column++) {
        faults[row][column] =
            row == 0 || column == 0 ? row + column : least(faults, a, b, row, column);
      }
    }
    return faults[a.length][b.length];
  }

  private static int least(int[][] faults, int[] a, int[] b, int row, int column) {
    int substituted = faults[row - 1][column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
    int least =
        Math.min(substituted, Math.min(faults[row - 1][column], faults[row][column - 1]) + 1);
    boolean exchanged =
        row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1];
    return exchanged ? Math.min(least, faults[row - 2][column - 2] + 1) : least;
  }
}
