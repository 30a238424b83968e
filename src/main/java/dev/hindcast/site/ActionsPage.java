package dev.hindcast.site;

import java.util.List;

/// All that was promised, what is overdue first.
///
/// @param today the day the page is about
public record ActionsPage(String today, List<Part> parts) implements Page {

  /// Actions in the same state.
  ///
  /// @param about what the state means here
  public record Part(String name, String anchor, String about, List<ActionRow> actions) {}

  /// Whether nobody has promised anything.
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.actions().isEmpty());
  }

  @Override
  public String path() {
    return "actions/index.html";
  }

  @Override
  public String template() {
    return "actions.ftlh";
  }

  @Override
  public String title() {
    return "Actions";
  }
}
