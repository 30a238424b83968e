package dev.hindcast.postmortem;

import java.util.Locale;

/// How the constants of this package are spelled in files and exports.
final class Words {

  private Words() {}

  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
