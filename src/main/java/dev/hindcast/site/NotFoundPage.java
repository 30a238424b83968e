package dev.hindcast.site;

/// What is shown for a missing address.
public record NotFoundPage() implements Page {

  @Override
  public String path() {
    return "404.html";
  }

  @Override
  public String template() {
    return "not-found.ftlh";
  }

  @Override
  public String title() {
    return "Page not found";
  }
}
