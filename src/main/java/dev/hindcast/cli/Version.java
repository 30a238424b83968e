package dev.hindcast.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest states.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"hindcast " + number()};
  }

  /// The version alone.
  static String number() {
    String stated = Version.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(stated).orElse("from source");
  }
}
