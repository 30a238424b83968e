package dev.hindcast.postmortem;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which addresses from front matter become links: those of the web, and nothing that could run.
public final class WebAddress {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

  private WebAddress() {}

  public static Optional<String> of(String text) {
    String plain = text.strip();
    return WEB.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
