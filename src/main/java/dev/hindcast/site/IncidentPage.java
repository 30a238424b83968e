package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One postmortem: its facts, the author's text from first word to last, and what the library knows
/// about it.
///
/// @param path from the site's root
/// @param language of the text, where it is stated
/// @param notes what a reader must know before reading, such as who wrote it
/// @param facts what a responder looks for first
/// @param drawing null where too little is known to draw to scale
/// @param contents the headings of the page
/// @param chapters the author's text; all of it, in its order
/// @param details what else the front matter states
/// @param head the head of the file as written; null where there is none
/// @param unreadable whether part of the head could not be read, so that nothing else shows it
/// @param source where the text comes from
public record IncidentPage(
    String path,
    String title,
    @Nullable String language,
    @Nullable SeverityBadge severity,
    List<String> notes,
    List<Fact> facts,
    @Nullable PhaseDrawing drawing,
    List<Heading> contents,
    List<Chapter> chapters,
    boolean factorsApart,
    List<FactorItem> factors,
    boolean actionsApart,
    List<ActionRow> actions,
    Similar similar,
    List<Source> sources,
    List<Fact> details,
    List<Fact> unknownFields,
    @Nullable String head,
    boolean unreadable,
    List<Finding> findings,
    SourceFileLink source)
    implements Page {

  /// Something stated: a name and one value or several.
  public record Fact(String name, List<FactValue> values) {}

  /// A value of a fact.
  ///
  /// @param datetime for machines, where it is a moment
  public record FactValue(
      String text,
      @Nullable String href,
      @Nullable String absoluteHref,
      @Nullable String datetime) {}

  /// A heading of the page.
  ///
  /// @param level 1 or 2, by its depth in the contents
  public record Heading(String text, String anchor, int level) {}

  /// A heading and what stands under it.
  ///
  /// @param kind what the section is for, such as `timeline`
  /// @param parts all that it says, in its order
  /// @param showsFactors whether the factors of the front matter follow
  /// @param showsActions whether the actions of the front matter follow
  public record Chapter(
      String kind, List<Part> parts, boolean showsFactors, boolean showsActions) {}

  /// Words, and the timeline that follows them.
  ///
  /// @param html the author's words; may be empty
  /// @param entries shown in the place of the author's own table or list; may be empty
  public record Part(Markup html, List<Entry> entries) {}

  /// An entry of the timeline.
  ///
  /// @param day a new day, said once before its first entry
  /// @param clock the time as written, without the day if that was said
  public record Entry(
      @Nullable String day, String clock, @Nullable String datetime, Markup event) {}

  /// One of the conditions without which it would have gone otherwise.
  public record FactorItem(
      @Nullable String id,
      String anchor,
      Markup summary,
      @Nullable String category,
      List<String> notes) {}

  /// What stands beside this one.
  ///
  /// @param stated those of which somebody said so
  /// @param doubles candidates that may tell of the same thing
  /// @param candidates others that are like it
  public record Similar(
      List<SimilarIncident> stated,
      List<IncidentElsewhere> elsewhere,
      List<SimilarIncident> doubles,
      List<SimilarIncident> candidates) {}

  /// An incident beside this one.
  ///
  /// @param relation how the two belong together, in words
  /// @param unconfirmed whether it is stated, but by nobody who knows both
  /// @param why what the authors say they share, where the text does not say it too
  /// @param reasons what they have in common, in words
  /// @param passages where they say so
  public record SimilarIncident(
      IncidentCard incident,
      String relation,
      boolean unconfirmed,
      @Nullable String why,
      List<String> reasons,
      List<Passage> passages,
      List<ActionRow> openActions) {}

  /// What a file says in a place.
  ///
  /// @param place path and line
  public record Passage(String place, String excerpt) {}

  /// An incident that the authors name and the library does not hold.
  ///
  /// @param id as written
  public record IncidentElsewhere(
      String id, String relation, boolean confirmed, @Nullable String why) {}

  /// Where a statement can be checked.
  ///
  /// @param href null where the address is not of the web
  public record Source(String title, String url, @Nullable String href, @Nullable String about) {}

  /// What was found about the text.
  public record Finding(String severity, String message, String rule, int line) {}

  /// The file the page was made from.
  ///
  /// @param href an absolute address; null where none is configured
  public record SourceFileLink(String path, @Nullable String href) {}

  @Override
  public String template() {
    return "incident.ftlh";
  }
}
