package dev.hindcast.cli;

import dev.hindcast.closure.Closure;
import dev.hindcast.export.ReviewResult.Answer;
import dev.hindcast.export.ReviewResult.Reviewed;
import dev.hindcast.export.SimilarIncidents;
import dev.hindcast.extract.Reading;
import dev.hindcast.history.Change;
import dev.hindcast.history.Changes;
import dev.hindcast.postmortem.Factor;
import dev.hindcast.postmortem.Postmortem;
import dev.hindcast.postmortem.Postmortem.PriorSearch;
import dev.hindcast.recurrence.Neighbour;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.recurrence.SeenBefore.Which;
import dev.hindcast.recurrence.likeness.Band;
import dev.hindcast.remedy.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From a change to what each of its incidents leaves open.
///
/// @param changes empty where files are named instead
/// @param limit how many earlier incidents to name for each at the most
/// @param today the day by which an action is overdue
record Reviewing(
    Checked checked, Optional<Changes> changes, SeenBefore seenBefore, int limit, LocalDate today) {

  /// In the order of the paths.
  List<Reviewed> reviewed() {
    return checked.reading().readings().stream()
        .filter(this::isUnderReview)
        .map(Reading::postmortem)
        .map(this::reviewed)
        .toList();
  }

  private boolean isUnderReview(Reading reading) {
    String path = reading.document().file().path();
    return checked.inputs().asked().contains(path)
        && (changes.isEmpty() || changes.get().of(path).filter(Change::isRewritten).isPresent());
  }

  private Reviewed reviewed(Postmortem postmortem) {
    Closure closure = new Closure(postmortem);
    boolean isAsked = !postmortem.isDraft() && !postmortem.isFromPublicSources();
    List<Factor> unanswered = isAsked && closure.isStated() ? closure.unaddressed() : List.of();
    List<Answer> answers =
        unanswered.isEmpty()
            ? List.of()
            : postmortem.factors().stream()
                .map(factor -> new Answer(factor, closure.actionsFor(factor)))
                .toList();
    List<Neighbour> earlier = limit == 0 ? List.of() : earlier(postmortem);
    return new Reviewed(
        new SimilarIncidents(postmortem, earlier, Remedy::mitigation, today), unanswered, answers);
  }

  /// What is stated and has nothing open is settled; so is what somebody looked for and did not
  /// find. What is faintly alike is worth no comment.
  private List<Neighbour> earlier(Postmortem postmortem) {
    Stream<Neighbour> stated =
        seenBefore.stated(postmortem, Which.EARLIER).stream()
            .filter(neighbour -> !neighbour.openActions().isEmpty());
    Stream<Neighbour> candidates =
        Optional.ofNullable(postmortem.priorSearch()).filter(PriorSearch::done).isPresent()
            ? Stream.empty()
            : seenBefore.candidates(postmortem, limit, Which.EARLIER).stream()
                .filter(neighbour -> neighbour.alike().band().compareTo(Band.LIKELY) <= 0);
    return Stream.concat(stated, candidates).limit(limit).toList();
  }
}
