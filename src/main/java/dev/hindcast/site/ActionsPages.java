package dev.hindcast.site;

import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.site.ActionsPage.Part;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// From all that was promised in a library to one page, what is overdue first.
final class ActionsPages {
  private static final String PATH = "actions/index.html";

  private static final Comparator<Promise> BY_DUE_DATE =
      Comparator.comparing(
          promise -> promise.action.due().date(), Comparator.nullsLast(Comparator.naturalOrder()));

  private final ActionRows rows;
  private final List<Promise> promises;

  private record Promise(Postmortem postmortem, Action action) {

    boolean isOpen() {
      return action.status().isOpen() && !postmortem.isFromPublicSources();
    }

    /// Whether outsiders wrote that it was open, on the day of their source.
    boolean wasOpen() {
      return action.status().isOpen() && postmortem.isFromPublicSources();
    }

    boolean hasDate() {
      return action.due().date() != null;
    }
  }

  ActionsPages(Library library, ActionRows rows) {
    this.rows = rows;
    this.promises =
        library.latestFirst().stream()
            .flatMap(
                postmortem ->
                    postmortem.actions().stream().map(action -> new Promise(postmortem, action)))
            .sorted(BY_DUE_DATE)
            .toList();
  }

  ActionsPage page() {
    return new ActionsPage(
        rows.today().toString(),
        List.of(
            part("Overdue", "overdue", "Still open, and the day has passed.", this::isOverdue),
            part(
                "Open",
                "open",
                "The next to be due first.",
                promise -> promise.isOpen() && promise.hasDate() && !isOverdue(promise)),
            part(
                "Open without a date",
                "no-date",
                "Nobody said by when.",
                promise -> promise.isOpen() && !promise.hasDate()),
            part(
                "Announced",
                "announced",
                "Open when the source was published; whether they were carried out is not known"
                    + " here.",
                Promise::wasOpen),
            part(
                "Done",
                "done",
                "Said to be done.",
                promise -> promise.action.status() == Action.Status.DONE),
            part(
                "Dropped",
                "dropped",
                "Will not be done, or something else takes its place.",
                promise ->
                    !promise.action.status().isOpen()
                        && promise.action.status() != Action.Status.DONE)));
  }

  int open() {
    return (int) promises.stream().filter(Promise::isOpen).count();
  }

  int announced() {
    return (int) promises.stream().filter(Promise::wasOpen).count();
  }

  int overdue() {
    return (int) promises.stream().filter(this::isOverdue).count();
  }

  private boolean isOverdue(Promise promise) {
    return rows.isOverdue(promise.postmortem, promise.action);
  }

  private Part part(String name, String anchor, String about, Predicate<Promise> belongs) {
    return new Part(
        name,
        anchor,
        about,
        promises.stream()
            .filter(belongs)
            .map(promise -> rows.row(promise.postmortem, promise.action, PATH))
            .toList());
  }
}
