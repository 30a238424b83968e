/// A second reader of the search files, for tests: it reads everything, scores everything, and
/// shares no code with the writer.
package dev.hindcast.search.exported;
