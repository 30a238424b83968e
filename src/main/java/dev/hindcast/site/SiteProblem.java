package dev.hindcast.site;

import java.util.Objects;

/// Something about templates or folders that the user can mend: where, what, and the way out.
public final class SiteProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  SiteProblem(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
