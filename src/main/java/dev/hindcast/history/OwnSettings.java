package dev.hindcast.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Keeps JGit from reading the settings of the machine and of its user, and from measuring the disk
/// for seconds, for which it would write files into the repository and into the user's home.
final class OwnSettings extends SystemReader.Delegate {
  private OwnSettings(SystemReader machine) {
    super(machine);
  }

  /// JGit knows one reader for the whole process; setting it again changes nothing.
  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof OwnSettings)) {
      SystemReader.setInstance(new OwnSettings(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Fixed(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Fixed(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Fixed(parent, fs);
  }

  /// Settings without a file behind them. The only ones say how exactly the disk tells time: as
  /// little as any that is in use.
  private static final class Fixed extends FileBasedConfig {
    private Fixed(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public @Nullable String getString(String section, @Nullable String subsection, String name) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? "2 seconds"
          : super.getString(section, subsection, name);
    }

    @Override
    public void load() {
      // there is nothing
    }

    @Override
    public void save() {
      // and nothing is kept
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
