package dev.hindcast.site;

/// Something about templates or folders that the user can mend: where, what, and the way out.
public final class SiteProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  SiteProblem(String message) {
    super(message);
  }
}
