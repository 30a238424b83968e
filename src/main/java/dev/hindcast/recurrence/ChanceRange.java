package dev.hindcast.recurrence;

/// What share would recur by chance alone.
///
/// @param low only in 1 of 40 deals is it less
/// @param middle in half of them it is less
/// @param high only in 1 of 40 deals is it more
/// @param permutations how often keys were dealt out over the days
public record ChanceRange(double low, double middle, double high, int permutations) {}
