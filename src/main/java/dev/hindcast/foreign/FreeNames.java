package dev.hindcast.foreign;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives each file a name of its own: the second `a.md` is `a-2.md`. Names that differ in case or
/// in the form of their accents only are one name on many disks.
final class FreeNames {
  private final Set<String> taken = new HashSet<>();

  String take(String name) {
    String free = name;
    for (int number = 2; !taken.add(folded(free)); number++) {
      free = OutputName.stem(name) + "-" + number + ".md";
    }
    return free;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
