package dev.hindcast.foreign;

import java.util.List;

/// The fields of the format, in the order in which a head has them.
final class FieldOrder {
  static final List<String> NAMES =
      List.of(
          "schema",
          "id",
          "aliases",
          "title",
          "kind",
          "status",
          "waived_reason",
          "severity",
          "severity_history",
          "severity_basis",
          "visibility",
          "origin",
          "organisation",
          "language",
          "timezone",
          "services",
          "environments",
          "regions",
          "teams",
          "tags",
          "authors",
          "collaborators",
          "reviewers",
          "date",
          "timestamps",
          "detection",
          "impact",
          "response",
          "trigger",
          "mechanisms",
          "factors",
          "mitigation",
          "resolution",
          "related",
          "prior_search",
          "actions",
          "sources");

  private FieldOrder() {}

  static boolean isCanonical(String name) {
    return NAMES.contains(name);
  }
}
