package dev.hindcast.history;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.SourceText;
import java.util.Optional;

/// What became different in a file.
///
/// @param before as it was, under the name it had; empty where the file is new
/// @param isRewritten whether its text is another one; not where it only has another name
/// @param lines those that were added or changed; none where some were only taken out
public record Change(Optional<SourceText> before, boolean isRewritten, ChangedLines lines) {

  static Change whole(SourceFile now) {
    return new Change(Optional.empty(), true, ChangedLines.all(now));
  }

  static Change between(SourceText before, SourceFile now) {
    Optional<SourceFile> text = before.file();
    return new Change(
        Optional.of(before),
        text.filter(file -> file.text().equals(now.text())).isEmpty(),
        text.map(file -> ChangedLines.between(file, now)).orElseGet(() -> ChangedLines.all(now)));
  }
}
