package dev.hindcast.analytics.durations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindcast.analytics.Report;
import dev.hindcast.analytics.Written;
import dev.hindcast.extract.LibraryReader;
import dev.hindcast.postmortem.Library;
import dev.hindcast.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The postmortems of one company, where a checkout has them beside it; skipped elsewhere.
@Tag("real-reports")
class RealIncidentsTest {
  private static final Path POSTMORTEMS = Path.of("../shared/corpus/dfds__postmortems");

  /// Worked out once by hand from the times to recovery in the files: sorted, 88 minutes is the
  /// fifteenth of 29; `qbinom(c(.025, .975), 29, .5)` in R gives 9 and 20, so that the interval
  /// goes from the ninth to the twenty-first: 43 to 282 minutes.
  @Test
  void theMedianTimeToRecoveryIs88Minutes() throws IOException {
    Report report = TimeReport.of(Written.records(library(), LocalDate.parse("2019-01-01")));

    assertEquals(
        "Median 1 hour 28 minutes; with 95% confidence between 43 minutes and 4 hours 42 minutes"
            + " (29 incidents).",
        Written.figure(report, "time-to-mitigate").says().getFirst());
  }

  private static Library library() throws IOException {
    if (!Files.isDirectory(POSTMORTEMS)) {
      String missing = "no " + POSTMORTEMS + ": no real times are looked at";
      System.err.println(missing);
      Assumptions.abort(missing);
    }
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(POSTMORTEMS)) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".md")).toList()) {
        files.add(new SourceFile(path.getFileName().toString(), Files.readString(path)));
      }
    }
    return new LibraryReader().read(files, _ -> {}).library();
  }
}
