package dev.hindcast.postmortem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the incident did to those who depend on the service.
///
/// @param figures in the order of the file
/// @param dataLoss none, recovered, permanent or unknown
public record Impact(@Nullable String summary, List<Figure> figures, @Nullable String dataLoss) {

  public static final Impact UNSTATED = new Impact(null, List.of(), null);

  /// A measured or estimated size of the impact.
  ///
  /// @param name the field, such as `requests_failed`
  /// @param value as written, with its unit or currency
  /// @param estimated whether the author says it is an estimate
  public record Figure(String name, String value, boolean estimated) {}
}
