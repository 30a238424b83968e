package dev.hindcast.site;

/// How to read the site and what it does not say.
public record AboutPage(int incidents, int fromPublicSources) implements Page {

  @Override
  public String path() {
    return "about/index.html";
  }

  @Override
  public String template() {
    return "about.ftlh";
  }

  @Override
  public String title() {
    return "About";
  }
}
