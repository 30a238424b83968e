package dev.hindcast.cli;

import dev.hindcast.export.Printable;
import dev.hindcast.extract.Reading;
import dev.hindcast.postmortem.Action;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.TimelineEntry;
import dev.hindcast.postmortem.Timestamps.Phase;
import java.io.PrintWriter;
import java.util.List;

/// What was understood of a file, for people.
final class ExtractText {
  private static final int WIDTH = 90;

  private ExtractText() {}

  static void print(Reading reading, PrintWriter out) {
    Postmortem postmortem = reading.postmortem();
    out.print(postmortem.file().path() + "\n");
    line(out, "title", postmortem.title());
    line(out, "id", postmortem.id());
    line(out, "date", postmortem.date() == null ? "unknown" : postmortem.date().toString());
    line(out, "severity", postmortem.severity() == null ? "unknown" : postmortem.severity());
    for (Phase phase : postmortem.timestamps().known()) {
      postmortem
          .timestamps()
          .find(phase)
          .ifPresent(moment -> line(out, phase.word(), moment.iso()));
    }
    list(out, "services", postmortem.services());
    list(out, "mechanisms", postmortem.mechanisms());
    printItems(postmortem, out);
    out.print("\n");
  }

  private static void printItems(Postmortem postmortem, PrintWriter out) {
    out.print(
        "  sections: "
            + postmortem.sections().stream().filter(s -> !s.isPreamble()).count()
            + "\n");
    postmortem.sections().stream()
        .filter(section -> !section.isPreamble())
        .forEach(section -> item(out, section.kind().word(), section.heading()));
    out.print("  timeline: " + postmortem.timeline().size() + "\n");
    for (TimelineEntry entry : postmortem.timeline()) {
      item(out, entry.time() == null ? entry.stamp() : entry.time().iso(), entry.event().text());
    }
    out.print("  factors: " + postmortem.factors().size() + "\n");
    for (Factor factor : postmortem.factors()) {
      item(out, factor.id() == null ? "-" : factor.id(), factor.summary().text());
    }
    out.print("  actions: " + postmortem.actions().size() + "\n");
    for (Action action : postmortem.actions()) {
      item(out, action.status().word(), action.summary().text());
    }
  }

  private static void line(PrintWriter out, String name, String value) {
    out.print("  " + name + ": " + shortened(value) + "\n");
  }

  private static void list(PrintWriter out, String name, List<String> values) {
    if (!values.isEmpty()) {
      line(out, name, String.join(", ", values));
    }
  }

  private static void item(PrintWriter out, String mark, String text) {
    out.print("    " + mark + "  " + shortened(text) + "\n");
  }

  private static String shortened(String written) {
    String text = Printable.of(written);
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }
}
