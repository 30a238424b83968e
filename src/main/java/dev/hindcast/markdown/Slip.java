package dev.hindcast.markdown;

import dev.hindcast.source.Span;
import java.util.HexFormat;
import java.util.Optional;

/// Something in a head that does not follow its syntax.
///
/// @param problem what is wrong: lower case, one line, in words that need no specification
/// @param help the way out, and what becomes of the text until then
record Slip(Span span, String problem, String help) {
  static final String AS_IF_MENDED = "; until then it is read as if you had";
  static final String LEFT_OUT = "; until then it is left out";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// The first character of a head for which another stands in the draft.
  static Optional<Slip> strangeCharacter(Draft head) {
    for (Draft.Line line : head.lines()) {
      int at = Draft.strangeCharacter(head.file(), line);
      if (at >= 0) {
        String code = HEX.toHexDigits(head.file().text().charAt(at));
        return Optional.of(
            new Slip(
                new Span(at, at + 1),
                "a control character stands here, U+" + code,
                "take it out; it is shown as \uFFFD"));
      }
    }
    return Optional.empty();
  }
}
