package dev.hindcast.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// A git repository and the folder that its files lie in.
///
/// @param folder with all links followed
record WorkTree(Repository repository, Path folder) implements AutoCloseable {

  /// The repository whose files lie in a folder: the folder holds `.git`, which is a folder itself
  /// or, in linked work trees and submodules, a file that names one.
  static Optional<WorkTree> at(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(".git"))) {
      return Optional.empty();
    }
    OwnSettings.use();
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    Path above = folder.getParent();
    if (above != null) {
      builder.addCeilingDirectory(above.toFile());
    }
    builder.findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    return Optional.of(new WorkTree(builder.setWorkTree(folder.toFile()).build(), folder));
  }

  /// What git calls a file or a folder of this work tree; empty for the work tree itself.
  String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  boolean isOnDisk(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  @Override
  public void close() {
    repository.close();
  }
}
