package dev.hindcast.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An action in a table.
///
/// @param id such as `A1`
/// @param incident where it was promised
/// @param due a date or the author's own words; null where nothing is said
/// @param dueDate ISO 8601, where it is a date
/// @param status in words
/// @param state `open`, `overdue`, `done` or `dropped`
/// @param ticketHref an absolute address, where the ticket is one
/// @param addresses ids of the factors it is for
/// @param notes what else is said: strength, completion, reason, verification
public record ActionRow(
    @Nullable String id,
    Markup summary,
    Link incident,
    @Nullable String owner,
    @Nullable String due,
    @Nullable String dueDate,
    String status,
    String state,
    @Nullable String type,
    @Nullable String priority,
    @Nullable String ticket,
    @Nullable String ticketHref,
    List<String> addresses,
    List<String> notes) {}
