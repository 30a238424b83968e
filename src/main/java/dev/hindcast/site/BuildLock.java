package dev.hindcast.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/// Keeps two builds from writing one site at the same time, in this process or another.
final class BuildLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the lock of a site.
  ///
  /// @throws SiteProblem if another build has it
  static BuildLock of(Path output) throws IOException {
    Path file = output.resolveSibling("." + output.getFileName() + ".hindcast-lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Object opened = identity(file);
      if (isTaken(channel)) {
        channel.close();
        throw new SiteProblem(
            output + ": another build is writing it\n  fix: wait until it has ended");
      }
      if (opened.equals(identity(file))) {
        return new BuildLock(file, channel);
      }
      // A build that has just ended took the file away; its lock would keep nobody out.
      channel.close();
    }
  }

  /// What tells a file from one that took its name later.
  private static Object identity(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException _) {
      return new Object();
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException _) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
