package dev.hindcast.site;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Actions as they stand in tables.
///
/// @param today the day by which one is overdue
record ActionRows(Cards cards, LinkTargets targets, LocalDate today) {

  /// The actions of one incident, in the order of its file.
  ///
  /// @param page the page they stand on
  List<ActionRow> of(Postmortem postmortem, List<Action> actions, String page) {
    return actions.stream().map(action -> row(postmortem, action, page)).toList();
  }

  ActionRow row(Postmortem postmortem, Action action, String page) {
    AuthorHtml html = new AuthorHtml(targets, postmortem.file(), page);
    LocalDate due = action.due().date();
    String ticket = action.ticket();
    return new ActionRow(
        action.id(),
        html.of(action.summary().html()),
        cards.link(postmortem),
        action.owner(),
        due == null ? stated(action.due().raw()) : due.toString(),
        due == null ? null : due.toString(),
        status(postmortem, action),
        state(postmortem, action),
        action.type(),
        action.priority(),
        ticket,
        Optional.ofNullable(ticket).flatMap(WebAddress::of).orElse(null),
        action.addresses(),
        notes(action));
  }

  /// Whether an open action's day has passed. What outsiders wrote of an action was true on the day
  /// of their source; whether it was carried out since is not theirs to know.
  boolean isOverdue(Postmortem postmortem, Action action) {
    return !postmortem.isFromPublicSources() && action.isOverdue(today);
  }

  private String status(Postmortem postmortem, Action action) {
    String word = action.status().word().replace('-', ' ');
    if (isOverdue(postmortem, action)) {
      return "overdue";
    }
    return postmortem.isFromPublicSources() && action.status().isOpen()
        ? word + " when published"
        : word;
  }

  private String state(Postmortem postmortem, Action action) {
    return switch (action.status()) {
      case OPEN, IN_PROGRESS, DELAYED -> isOverdue(postmortem, action) ? "overdue" : "open";
      case DONE -> "done";
      case WONT_DO, SUPERSEDED -> "dropped";
    };
  }

  private static List<String> notes(Action action) {
    List<String> notes = new ArrayList<>();
    addNote(notes, "strength", action.strength());
    addNote(notes, "completed", action.completed());
    addNote(notes, "reason", action.reason());
    addNote(notes, "verified by", action.verification());
    return List.copyOf(notes);
  }

  private static void addNote(List<String> notes, String name, @Nullable Object value) {
    if (value != null) {
      notes.add(name + ": " + value);
    }
  }

  private static @Nullable String stated(String raw) {
    return raw.isBlank() ? null : raw;
  }
}
