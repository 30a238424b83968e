package dev.hindcast.analytics.actions;

import dev.hindcast.analytics.Cell;
import dev.hindcast.analytics.Column;
import dev.hindcast.analytics.Column.Role;
import dev.hindcast.analytics.Column.Unit;
import dev.hindcast.analytics.Figure.Drawing;
import dev.hindcast.analytics.FigureDraft;
import dev.hindcast.analytics.Method;
import dev.hindcast.analytics.Shares;
import dev.hindcast.analytics.Wording;
import dev.hindcast.postmortem.Action;
import java.time.LocalDate;
import java.util.List;

/// How far actions are.
final class Standing {

  private Standing() {}

  static FigureDraft of(List<Promise> promises, LocalDate today) {
    FigureDraft draft =
        new FigureDraft("standing", "How far they are", Drawing.TABLE)
            .columns(Column.label("Status"), new Column("Actions", Role.VALUE, Unit.COUNT))
            .methods(Method.PROPORTION);
    if (promises.isEmpty()) {
      return draft;
    }
    int done = (int) promises.stream().filter(Promise::isDone).count();
    int dropped = (int) promises.stream().filter(Promise::isDropped).count();
    draft.says("Done: " + Shares.words(done, promises.size()) + ".");
    if (dropped > 0) {
      draft.says(
          Wording.count(dropped, "action")
              + (dropped == 1 ? " was" : " were")
              + " declined or replaced, which is not done.");
    }
    for (Action.Status status : Action.Status.values()) {
      List<Promise> some =
          promises.stream().filter(promise -> promise.action().status() == status).toList();
      draft.row(Cell.text(status.word().replace('-', ' ')), Promise.count(some));
    }
    List<Promise> open = promises.stream().filter(Promise::isOpen).toList();
    return draft
        .row(
            Cell.text("open and overdue"),
            Promise.count(
                open.stream().filter(promise -> promise.action().isOverdue(today)).toList()))
        .row(
            Cell.text("open without a due day"),
            Promise.count(
                open.stream().filter(promise -> promise.action().due().date() == null).toList()));
  }
}
