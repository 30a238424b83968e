package dev.hindcast.recurrence;

import dev.hindcast.closure.RepeatedActions;
import dev.hindcast.closure.RepeatedActions.Promise;
import dev.hindcast.postmortem.Library;
import dev.hindcast.postmortem.Vocabulary;
import java.util.List;
import java.util.Optional;

/// What recurs in a library, how often, and what became of the actions against it.
public final class RecurrenceFindings {

  /// A report looks back so far.
  private static final int MONTHS = 24;

  private final RecordedIncidents recorded;
  private final Vocabulary vocabulary;
  private final RepetitionRule rule;
  private final RecurrenceGroups groups;
  private final Followers followers;
  private final RecurrenceRates rates;
  private final Rejections rejections;
  private final List<ActionEffect> effects;
  private final List<GroupEffect> groupEffects;
  private final TagEvidence evidence;

  private RecurrenceFindings(
      RecordedIncidents recorded,
      Vocabulary vocabulary,
      RepetitionRule rule,
      TagEvidence evidence) {
    this.evidence = evidence;
    this.recorded = recorded;
    this.vocabulary = vocabulary;
    this.rule = rule;
    this.groups = new RecurrenceGroups(recorded);
    this.followers = Followers.of(recorded, RecurrenceKey.MECHANISM);
    this.rates = new RecurrenceRates(recorded);
    this.rejections = new Rejections(recorded.library());
    Effects actions = new Effects(recorded, groups);
    this.effects = actions.ofActions();
    this.groupEffects = actions.ofGroups(effects);
  }

  /// What recurs in a library.
  ///
  /// @param observation over which days its incidents were recorded
  /// @param rule when a cause is reported as recurring
  /// @param evidence what speaks for mechanisms of incidents that name none
  public static RecurrenceFindings of(
      Library library,
      Vocabulary vocabulary,
      Observation observation,
      RepetitionRule rule,
      TagEvidence evidence) {
    return new RecurrenceFindings(
        RecordedIncidents.of(library, observation), vocabulary, rule, evidence);
  }

  /// The same without suggestions.
  public static RecurrenceFindings of(
      Library library, Vocabulary vocabulary, Observation observation, RepetitionRule rule) {
    return of(library, vocabulary, observation, rule, TagEvidence.NONE);
  }

  /// The records that count, and those that do not.
  public RecordedIncidents recorded() {
    return recorded;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public RepetitionRule rule() {
    return rule;
  }

  /// The recorded incidents by mechanism, the largest group first; also of those with one incident.
  public List<RecurrenceGroup> groups() {
    return groups.byMechanism();
  }

  /// How the incidents of a group came one after another.
  public Course course(RecurrenceGroup group) {
    return Course.of(group, recorded);
  }

  /// How often another followed, by key and window.
  public List<RecurrenceRate> rates() {
    return rates.all();
  }

  /// How often another member of a group followed, by window.
  public List<RecurrenceRate> rates(RecurrenceGroup group) {
    return rates.of(group, followers);
  }

  /// How often another followed while actions were open, and after they were closed; by key.
  public List<ClosedAndOpen> closedAndOpen() {
    return List.of(RecurrenceKey.values()).stream()
        .map(
            key ->
                ClosedAndOpen.of(key, Followers.of(recorded, key), recorded.observation().until()))
        .toList();
  }

  /// The members of a group whose actions were all closed before another came.
  public List<CameBack> cameBack(RecurrenceGroup group) {
    return CameBack.of(group, rejections);
  }

  /// The members of a group that began while an action of an earlier one was open.
  public List<OpenThen> openThen(RecurrenceGroup group) {
    return OpenThen.of(group, rejections);
  }

  /// What was recorded before and after each action whose day is known, by that day.
  public List<ActionEffect> effects() {
    return effects;
  }

  /// The same for the actions against the mechanism of a group.
  public List<ActionEffect> effects(RecurrenceGroup group) {
    return effects.stream().filter(effect -> effect.mechanism().equals(group.mechanism())).toList();
  }

  /// What was recorded before and after the first action against each mechanism.
  public List<GroupEffect> groupEffects() {
    return groupEffects;
  }

  /// The same for the mechanism of a group; empty where no action is known to be done.
  public Optional<GroupEffect> groupEffect(RecurrenceGroup group) {
    return groupEffects.stream()
        .filter(effect -> effect.mechanism().equals(group.mechanism()))
        .findFirst();
  }

  /// The actions that several postmortems promise in almost the same words, each list the oldest
  /// first; those promised most often first.
  public List<List<Promise>> repeatedPromises() {
    return RepeatedActions.all(recorded.library()).repeated();
  }

  /// What the rule on recurring incidents says of the last months, the latest first.
  public List<RepetitionMonth> months() {
    return new RepetitionMonths(recorded, groups, rule).latest(MONTHS);
  }

  /// The mechanisms that incidents without any may have had, the latest incident first.
  public List<SuggestedTag> suggestedTags() {
    return SuggestedTags.of(recorded, evidence);
  }
}
