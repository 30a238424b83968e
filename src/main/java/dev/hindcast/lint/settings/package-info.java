/// How a house sets the linter: the setting `lint` of `hindcast.yaml`.
///
/// Takes a configuration's values, gives [LintSettings] or a [SettingMistake] with its place; and
/// [Inspection], what a file's findings are by these settings.
@NullMarked
package dev.hindcast.lint.settings;

import org.jspecify.annotations.NullMarked;
