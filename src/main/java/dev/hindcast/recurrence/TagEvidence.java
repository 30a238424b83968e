package dev.hindcast.recurrence;

import dev.hindcast.postmortem.Postmortem;
import java.util.List;

/// What speaks for mechanisms of an incident whose authors named none.
public interface TagEvidence {

  /// Nothing speaks for any.
  TagEvidence NONE =
      new TagEvidence() {
        @Override
        public List<Mentioned> mentions(Postmortem incident) {
          return List.of();
        }

        @Override
        public List<Postmortem> alike(Postmortem incident) {
          return List.of();
        }
      };

  /// The mechanisms that its text speaks of, the most clearly named first.
  List<Mentioned> mentions(Postmortem incident);

  /// The records like it, the likest first; none that is like it by its words only faintly.
  List<Postmortem> alike(Postmortem incident);

  /// A mechanism that a text speaks of.
  ///
  /// @param quotes where; never empty
  record Mentioned(String mechanism, List<Quoted> quotes) {}

  /// A line of the incident's file.
  ///
  /// @param line 1-based; 0 where it is not known
  record Quoted(int line, String excerpt) {}
}
