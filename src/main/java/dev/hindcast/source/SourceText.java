package dev.hindcast.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The text of a file on disk, or the reason why there is none.
///
/// @param file empty where the file could not be read as text
/// @param diagnostic what went wrong or was assumed
public record SourceText(Optional<SourceFile> file, Optional<Diagnostic> diagnostic) {

  /// Reads a file: UTF-8, else UTF-16 with its mark, else Windows-1252.
  ///
  /// @param label the path as messages show it
  public static SourceText read(Path path, String label) {
    try {
      return decode(Files.readAllBytes(path), label);
    } catch (AccessDeniedException _) {
      return unread(label, "may not be read", "give its reader the right to");
    } catch (NoSuchFileException _) {
      return unread(label, "is a link that leads to nothing", "mend or remove the link");
    } catch (IOException failure) {
      return unread(label, "cannot be read: " + failure.getMessage(), "look at the disk");
    } catch (OutOfMemoryError _) {
      return unread(label, "is larger than the memory", "keep logs beside the postmortem");
    }
  }

  static SourceText unread(String label, String problem, String help) {
    SourceFile empty = new SourceFile(label, "");
    return new SourceText(
        Optional.empty(),
        Optional.of(
            new Diagnostic(
                empty,
                empty.span(),
                Severity.ERROR,
                "unread-file",
                problem,
                help + "; until then it is not in the library")));
  }

  /// Reads bytes that did not come from the disk.
  ///
  /// @param label the path as messages show it
  public static SourceText decode(byte[] bytes, String label) {
    Encoding encoding = Encoding.of(bytes);
    int zero = encoding.isUtf16() ? -1 : indexOfZero(bytes);
    if (zero >= 0) {
      return unread(
          label, "is not a text: byte " + (zero + 1) + " is zero", "keep only texts here");
    }
    SourceFile file = new SourceFile(label, encoding.decode(bytes));
    return encoding.isUtf8()
        ? new SourceText(Optional.of(file), Optional.empty())
        : assumed(file, encoding.isUtf16() ? "UTF-16" : "Windows-1252");
  }

  private static SourceText assumed(SourceFile file, String charset) {
    return new SourceText(
        Optional.of(file),
        Optional.of(
            new Diagnostic(
                file,
                file.lineSpan(firstForeignLine(file)),
                Severity.WARNING,
                "not-utf-8",
                "the file is not UTF-8; read as " + charset,
                "save it as UTF-8")));
  }

  /// The first line with a character beyond ASCII, where the reader can judge the guess.
  private static int firstForeignLine(SourceFile file) {
    for (int index = 0; index < file.text().length(); index++) {
      if (file.text().charAt(index) > 127) {
        return file.lineOf(index);
      }
    }
    return 1;
  }

  private static int indexOfZero(byte[] bytes) {
    for (int index = 0; index < bytes.length; index++) {
      if (bytes[index] == 0) {
        return index;
      }
    }
    return -1;
  }
}
