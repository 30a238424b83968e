package dev.hindcast.search.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/// The files as one script, for pages opened from a disk: there a browser lets no page read files
/// but scripts.
final class DiskScript {
  /// Beyond so many postmortems it would be a script of more than six million characters, which a
  /// browser takes seconds to read.
  static final int MOST_DOCUMENTS = 2_000;

  private DiskScript() {}

  /// @param files as they are, not deflated: together they deflate better
  static byte[] of(SortedMap<String, byte[]> files, int documents) {
    byte[] directory = directory(files);
    StringBuilder script =
        new StringBuilder("hindcastData({\"format\":").append(SearchFiles.FORMAT);
    script.append(",\"documents\":").append(documents);
    if (documents <= MOST_DOCUMENTS) {
      script.append(",\"directory\":").append(directory.length);
      script.append(",\"data\":\"").append(SevenBits.of(together(directory, files))).append('"');
    }
    return script.append("});\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// How long each file is, by its path.
  private static byte[] directory(SortedMap<String, byte[]> files) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    files.forEach((path, bytes) -> lengths.put(path, bytes.length));
    return Json.of(lengths).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] together(byte[] directory, SortedMap<String, byte[]> files) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(directory);
    files.values().forEach(all::writeBytes);
    return Deflated.of(all.toByteArray());
  }
}
