/// What the incident reports of certification authorities must hold besides, one rule a file.
@NullMarked
package dev.hindcast.lint.rules.ccadb;

import org.jspecify.annotations.NullMarked;
