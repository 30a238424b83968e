@org.jspecify.annotations.NullMarked
package dev.hindcast.history;
