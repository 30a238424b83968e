package dev.hindcast.analytics;

import dev.hindcast.analytics.Figure.Drawing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A figure while it is put together.
public final class FigureDraft {
  private final String id;
  private final String title;
  private final Drawing drawing;
  private final List<String> says = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private int tests;

  /// @param id an anchor, unique in its report
  public FigureDraft(String id, String title, Drawing drawing) {
    this.id = id;
    this.title = title;
    this.drawing = drawing;
  }

  public FigureDraft columns(Column... some) {
    columns.addAll(Arrays.asList(some));
    return this;
  }

  public FigureDraft row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  public FigureDraft says(String sentence) {
    says.add(sentence);
    return this;
  }

  public FigureDraft says(List<String> sentences) {
    says.addAll(sentences);
    return this;
  }

  public FigureDraft methods(Method... some) {
    methods.addAll(Arrays.asList(some));
    return this;
  }

  /// Counts tests of significance that were made.
  public FigureDraft tests(int made) {
    tests += made;
    return this;
  }

  public boolean hasRows() {
    return !rows.isEmpty();
  }

  public Figure figure() {
    return new Figure(
        id, title, drawing, List.copyOf(says), columns, rows, List.copyOf(methods), tests);
  }
}
