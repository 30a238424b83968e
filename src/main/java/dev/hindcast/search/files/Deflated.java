package dev.hindcast.search.files;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Makes zlib streams that are the same on every machine: what Java itself brings differs by the
/// library of the system that it was built for.
final class Deflated {
  private static final int BUFFER = 512;

  private Deflated() {}

  static byte[] of(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 16);
    try (DeflaterOutputStream zlib =
        new DeflaterOutputStream(bytes, new Deflater(JZlib.Z_BEST_COMPRESSION), BUFFER, true)) {
      zlib.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("deflating in memory failed", e);
    }
    return bytes.toByteArray();
  }
}
