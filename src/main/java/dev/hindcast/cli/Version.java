package dev.hindcast.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest states.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String stated = Version.class.getPackage().getImplementationVersion();
    return new String[] {"hindcast " + Optional.ofNullable(stated).orElse("from source")};
  }
}
