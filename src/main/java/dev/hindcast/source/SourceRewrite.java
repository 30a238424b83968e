package dev.hindcast.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/// Puts an edited text in the place of a file: with the same encoding, byte order mark and rights,
/// and all at once, so that a full disk leaves no half file. Where that cannot be, nothing is
/// written.
public final class SourceRewrite {
  private SourceRewrite() {}

  /// Writes a file.
  ///
  /// @param path where it lies; of a link the file that it leads to is written
  /// @param read what was read there
  /// @param edited what is to stand there
  /// @return why nothing was written; empty where it was
  public static Optional<String> write(Path path, SourceFile read, SourceFile edited)
      throws IOException {
    Path file = path.toRealPath();
    if (!Files.isWritable(file)) {
      return Optional.of("may not be written");
    }
    byte[] before = Files.readAllBytes(file);
    Encoding encoding = Encoding.of(before);
    String text = encoding.decode(before);
    if (!read.written().equals(new SourceFile(read.path(), text).written())) {
      return Optional.of("was changed by somebody else meanwhile");
    }
    if (!Arrays.equals(before, encoding.encode(text).orElse(null))) {
      return Optional.of("holds bytes that are no text");
    }
    Optional<byte[]> after = encoding.encode(edited.written());
    if (after.isEmpty()) {
      return Optional.of("cannot hold a letter that would be put in: it is not UTF-8");
    }
    replace(file, after.get());
    return Optional.empty();
  }

  /// Writes beside the place and moves there.
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path half = Files.createTempFile(file.getParent(), ".hindcast", ".half");
    try {
      Files.write(half, bytes);
      keepRights(file, half);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void keepRights(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }
}
