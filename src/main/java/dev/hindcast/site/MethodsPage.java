package dev.hindcast.site;

import dev.hindcast.analytics.MethodText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How every number is worked out, when it is refused, and what is never worked out.
public record MethodsPage(List<Section> sections) implements Page {

  /// One method.
  ///
  /// @param id its anchor, to which the numbers link
  public record Section(
      String id,
      String title,
      List<String> says,
      List<String> formulas,
      List<String> limits,
      List<Source> sources) {}

  /// A paper or a book.
  ///
  /// @param address where it can be read, a whole one
  public record Source(String text, @Nullable String address) {}

  static MethodsPage ofAll() {
    return new MethodsPage(MethodText.all().stream().map(MethodsPage::section).toList());
  }

  private static Section section(MethodText text) {
    return new Section(
        text.method().id(),
        text.method().title(),
        text.says(),
        text.formulas(),
        text.limits(),
        text.sources().stream()
            .map(source -> new Source(source.text(), source.address()))
            .toList());
  }

  @Override
  public String path() {
    return "about/methods/index.html";
  }

  @Override
  public String template() {
    return "methods.ftlh";
  }

  @Override
  public String title() {
    return "How numbers are worked out";
  }
}
