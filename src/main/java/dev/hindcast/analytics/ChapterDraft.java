package dev.hindcast.analytics;

import dev.hindcast.analytics.Report.Chapter;
import java.util.ArrayList;
import java.util.List;

/// A chapter while it is put together.
public final class ChapterDraft {
  private final String id;
  private final String title;
  private final List<String> says = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  /// @param id an anchor, unique in its report
  public ChapterDraft(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public ChapterDraft says(String sentence) {
    says.add(sentence);
    return this;
  }

  /// Adds a figure; of one without rows only what it says.
  public ChapterDraft figure(FigureDraft draft) {
    Figure figure = draft.figure();
    if (draft.hasRows()) {
      figures.add(figure);
    } else {
      says.addAll(figure.says());
    }
    return this;
  }

  public Chapter chapter() {
    return new Chapter(id, title, List.copyOf(says), List.copyOf(figures));
  }
}
