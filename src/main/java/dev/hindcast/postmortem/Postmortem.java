package dev.hindcast.postmortem;

import dev.hindcast.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one file tells about one incident. Whatever the file does not state is null or empty.
///
/// @param id the incident's name in the library: stated, else the file's name without extension
/// @param aliases other names under which it is known
/// @param date the day the impact began
/// @param severity the word as written, such as `SEV2` or `high`
/// @param origin `public-sources` where it was written from outside, else null
/// @param language the text's language as stated, such as `pt`
/// @param sections in the order of the text; the first may be the text before any heading
/// @param unknownFields front matter that has no meaning here, kept as written, in its order
public record Postmortem(
    SourceFile file,
    String id,
    List<String> aliases,
    String title,
    Kind kind,
    @Nullable LocalDate date,
    @Nullable String status,
    @Nullable String severity,
    @Nullable String visibility,
    @Nullable String origin,
    @Nullable String organisation,
    @Nullable String language,
    List<String> services,
    List<String> environments,
    List<String> regions,
    List<String> teams,
    List<String> tags,
    List<String> authors,
    Timestamps timestamps,
    Detection detection,
    Impact impact,
    Response response,
    @Nullable Trigger trigger,
    List<String> mechanisms,
    List<Factor> factors,
    @Nullable Mitigation mitigation,
    @Nullable String resolution,
    List<RelatedIncident> related,
    @Nullable PriorSearch priorSearch,
    List<Action> actions,
    List<Citation> sources,
    List<Section> sections,
    List<TimelineEntry> timeline,
    List<Fact> unknownFields) {

  /// What the record is about; statistics never mix the kinds.
  public enum Kind {
    INCIDENT,
    NEAR_MISS,
    DRILL,
    SECURITY;

    /// The word in front matter, such as `near-miss`.
    public String word() {
      return Words.hyphenated(this);
    }
  }

  /// Something the author stated that Hindcast has no use for but will not lose.
  ///
  /// @param name as written
  /// @param value as written, on one line
  public record Fact(String name, String value) {}

  /// Why the service came back and what was done about it.
  ///
  /// @param type a term of the vocabulary field `mitigation`
  /// @param reference a commit, a change, a link
  public record Mitigation(
      @Nullable String type, @Nullable String reference, @Nullable String summary) {}

  /// What set the incident off, kept apart from why it could happen.
  ///
  /// @param type a term of the vocabulary field `trigger`
  /// @param reference a commit, a change, a link
  public record Trigger(
      @Nullable String type, @Nullable String reference, @Nullable String summary) {}

  /// Where a statement can be checked.
  ///
  /// @param published as written
  public record Citation(
      String url, @Nullable String title, @Nullable String publisher, @Nullable String published) {}

  /// Whether its authors asked if it had happened before.
  ///
  /// @param result what they found, such as `none-found`
  public record PriorSearch(boolean done, @Nullable String result) {}

  /// How the incident was noticed.
  ///
  /// @param source a term of the vocabulary field `detection`
  /// @param signals strings as a responder sees them, found by exact search
  public record Detection(
      @Nullable String source,
      @Nullable String summary,
      List<String> alerts,
      List<String> missedBy,
      List<String> signals) {
    public static final Detection UNSTATED =
        new Detection(null, null, List.of(), List.of(), List.of());
  }

  /// Whether the file is a draft, of which less is asked.
  public boolean isDraft() {
    return "draft".equals(status);
  }

  /// Whether it was written from public information by somebody outside, who cannot know what the
  /// organisation keeps to itself, such as due dates.
  public boolean isFromPublicSources() {
    return "public-sources".equals(origin);
  }

  /// The first section of a kind that says something.
  public Optional<Section> section(SectionKind sectionKind) {
    return sections.stream()
        .filter(section -> section.kind() == sectionKind && !section.text().isBlank())
        .findFirst();
  }
}
