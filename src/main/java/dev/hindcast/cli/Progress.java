package dev.hindcast.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;

/// Tells a waiting person what is being done: one line that is written over on a terminal, one line
/// a step elsewhere.
final class Progress {
  private static final int STEPS_BETWEEN_COUNTS = 25;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean shown;
  private final boolean terminal;
  private final AtomicInteger count = new AtomicInteger();
  private String step = "";
  private int total;

  Progress(PrintWriter err, CommonOptions options, Surroundings surroundings) {
    this(err, !options.quiet && !options.noProgress, surroundings.terminal());
  }

  private Progress(PrintWriter err, boolean shown, boolean terminal) {
    this.err = err;
    this.shown = shown;
    this.terminal = terminal;
  }

  /// For steps that nobody waits for.
  static Progress none() {
    return new Progress(new PrintWriter(Writer.nullWriter()), false, false);
  }

  /// Begins a step of so many pieces.
  void begin(String what, int pieces) {
    count.set(0);
    step = what;
    total = pieces;
    if (shown) {
      err.print(terminal ? CLEAR_LINE + what + " " + pieces : what + " " + pieces + "\n");
      err.flush();
    }
  }

  /// Counts a piece; may be called from several threads.
  void advance() {
    int done = count.incrementAndGet();
    if (shown && terminal && done % STEPS_BETWEEN_COUNTS == 0) {
      synchronized (this) {
        err.print(CLEAR_LINE + step + " " + done + " of " + total);
        err.flush();
      }
    }
  }

  /// Leaves the line free for what follows.
  void end() {
    if (shown && terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
