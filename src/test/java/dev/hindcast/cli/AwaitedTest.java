package dev.hindcast.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AwaitedTest {

  @Test
  void thePoolOfThoseWhoWaitGoesOn() {
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      CountDownLatch asked = new CountDownLatch(1);
      Awaited<Integer> awaited =
          new Awaited<>(
              () -> {
                asked.countDown();
                return CompletableFuture.supplyAsync(() -> 7, waiting(pool)).join();
              });
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            Thread first = Thread.startVirtualThread(awaited::get);
            asked.await();
            ForkJoinTask<Integer> second = pool.submit(awaited::get);
            assertEquals(7, second.join());
            first.join();
          });
    }
  }

  /// Hands work to a pool whose only thread has had time to begin waiting.
  private static Executor waiting(ForkJoinPool pool) {
    return work -> {
      while (pool.getActiveThreadCount() == 0 && pool.getPoolSize() == 0) {
        Thread.onSpinWait();
      }
      pool.execute(work);
    };
  }

  @Test
  void itIsWorkedOutOnce() {
    AtomicInteger times = new AtomicInteger();
    Awaited<Integer> awaited = new Awaited<>(times::incrementAndGet);
    assertEquals(1, awaited.get());
    assertEquals(1, awaited.get());
  }

  @Test
  void aFaultReachesWhoeverAsks() {
    Awaited<Integer> awaited =
        new Awaited<>(
            () -> {
              throw new IllegalStateException("no");
            });
    assertThrows(RuntimeException.class, awaited::get);
    assertThrows(RuntimeException.class, awaited::get);
  }
}
