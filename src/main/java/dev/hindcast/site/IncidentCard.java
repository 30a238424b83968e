package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An incident in a list.
///
/// @param date ISO 8601; null where it is not known
/// @param kind null for an incident, else what it is instead, such as `near-miss`
/// @param summary one or two sentences
/// @param course how long it took until it was mitigated and resolved, in words
/// @param mitigation what ended the impact
public record IncidentCard(
    Link page,
    @Nullable String date,
    @Nullable SeverityBadge severity,
    @Nullable String kind,
    boolean draft,
    List<Link> services,
    List<Link> mechanisms,
    @Nullable String summary,
    @Nullable String course,
    @Nullable String mitigation) {}
