package dev.hindcast.markdown;

import java.util.List;

/// What could be read of a head.
///
/// @param slips in the order in which they were met
/// @param isWhole whether every line of it is in the values
record Recovered(Value.Mapping values, List<Slip> slips, boolean isWhole) {}
