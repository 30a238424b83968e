package dev.hindcast.history;

import java.io.IOException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/// The contents of files as commits hold them.
record Blobs(ObjectReader objects) {
  /// More than any text is long; what is larger is not compared.
  private static final int LARGEST = 16 << 20;

  /// The bytes of a file; none where it is larger than any text.
  byte[] bytes(ObjectId id) throws IOException {
    ObjectLoader loader = objects.open(id, Constants.OBJ_BLOB);
    return loader.getSize() > LARGEST ? new byte[0] : loader.getCachedBytes(LARGEST);
  }
}
