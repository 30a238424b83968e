package dev.hindcast.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out once, by whoever asks first.
///
/// Threads that ask meanwhile wait in a way that lets their pool go on: what works it out may leave
/// a part of it to that pool and wait, as JGit does, so where all its threads waited at a lock,
/// nothing would ever move.
final class Awaited<T> {
  private final Supplier<T> working;
  private final AtomicReference<@Nullable CompletableFuture<T>> value = new AtomicReference<>();

  Awaited(Supplier<T> working) {
    this.working = working;
  }

  T get() {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> first = value.compareAndExchange(null, mine);
    if (first != null) {
      return first.join();
    }
    try {
      mine.complete(working.get());
    } catch (RuntimeException fault) {
      mine.completeExceptionally(fault);
    }
    return mine.join();
  }
}
