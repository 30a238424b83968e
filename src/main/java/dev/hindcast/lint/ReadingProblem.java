package dev.hindcast.lint;

import java.util.List;

/// Something that is reported while a file is read, before any rule looks at it.
///
/// @param id the name that stands in square brackets behind the finding
/// @param meaning what it says, and what becomes of the text
public record ReadingProblem(String id, String meaning) {

  /// All of them, in the order in which reading meets them; last, comments that silence rules.
  public static final List<ReadingProblem> ALL =
      List.of(
          new ReadingProblem(
              "unread-file",
              "The file cannot be opened, holds bytes that are no text, or is a link that leads out"
                  + " of its folder. It is the only case in which something is not in the"
                  + " library."),
          new ReadingProblem(
              "not-utf-8",
              "The file is read as UTF-16 or Windows-1252, which is a guess: look at the letters"
                  + " with accents, then save it as UTF-8."),
          new ReadingProblem(
              "oversized-file",
              "The file is a log or a dump rather than prose. It is on its page as plain text and"
                  + " can be searched. Keep logs beside the postmortem and link them."),
          new ReadingProblem(
              "too-deeply-nested",
              "Lists, quotes or brackets stand in each other more than a hundred levels deep. What"
                  + " lies deeper, or all of the file, is on its page as plain text."),
          new ReadingProblem(
              "unclosed-fence",
              "A fence of code is opened and never closed, so all below it is code: its headings"
                  + " are no sections and its actions no action items."),
          new ReadingProblem(
              "unclosed-comment",
              "A comment is opened and never closed, so nothing below it is on the page."),
          new ReadingProblem(
              "unreadable-front-matter",
              "The head of the file is not quite YAML or TOML, ends nowhere, or says a thing twice."
                  + " Every other line of it is read. The message names the place and says whether"
                  + " the line is read as it is meant or left out; then the head is on the page as"
                  + " it stands."),
          new ReadingProblem(
              "unreadable-value",
              "A field holds something of another kind than it is for, such as words where a time"
                  + " is expected. The field is left out; the rest of the file is read."),
          new ReadingProblem(
              "other-field-name",
              "A field is read under a name that other tools use. Nothing is wrong; the canonical"
                  + " name is easier to find for those who search the files themselves."),
          new ReadingProblem(
              "fact-in-body",
              "A fact of the incident, such as its severity or the moment it was detected, stands"
                  + " in a labelled line of the body and is read from there. Nothing is wrong; in"
                  + " the front matter every tool finds it."),
          new ReadingProblem(
              "assumed-time",
              "A time can be read in two ways, and the message says which was taken: a clock that"
                  + " falls back is taken for the next day's, and 03/04 for the order of day and"
                  + " month that the rest of the file shows."),
          new ReadingProblem(
              "assumed-zone",
              "A clock without a zone is read in the one that the configuration sets, or a zone's"
                  + " name means several regions and the message says which was taken."),
          new ReadingProblem(
              "several-incidents",
              "The file holds the reports of more than one incident, and the message names the"
                  + " lines on which they begin. They are read as one, with one title and one day:"
                  + " give each a file of its own."),
          new ReadingProblem(
              "untimed-entry",
              "A row or an item of a timeline does not begin with a time that could be read. It"
                  + " stays on the page, but it is no entry of the timeline."),
          new ReadingProblem(
              "unknown-directive",
              "A comment that begins with hindcast- is meant to silence a rule, and it cannot be:"
                  + " its first word or a rule's name is not known, it names no rule, or it would"
                  + " silence more than a line of a rule that guards privacy."),
          new ReadingProblem(
              "unreasoned-directive",
              "A comment is meant to silence a rule and does not say why. The next reader cannot"
                  + " tell a good reason from a bad evening, so it silences nothing until the"
                  + " reason stands behind two hyphens."),
          new ReadingProblem(
              "unused-directive",
              "A comment silences a rule that reports nothing there, perhaps because the sentence"
                  + " was rewritten since. Take it out, so that it does not hide what is written"
                  + " later."));
}
