package org.letapis.app.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

class LockMachineTest {

  private record Step(Predicate<LockMachine> ask, Set<LockState> from, LockState to) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(LockMachine::opened, Set.of(LockState.LOCKED), LockState.UNLOCKED),
          new Step(LockMachine::warn, Set.of(LockState.UNLOCKED), LockState.WARNING),
          new Step(LockMachine::calm, Set.of(LockState.WARNING), LockState.UNLOCKED),
          new Step(
              LockMachine::begin, Set.of(LockState.UNLOCKED, LockState.WARNING), LockState.LOCKING),
          new Step(LockMachine::done, Set.of(LockState.LOCKING), LockState.LOCKED));

  @Test
  void aStepIsTakenWhereItLeadsFromHereAndChangesNothingElsewhere() {
    Random random = new Random(Seed.get());
    LockMachine machine = new LockMachine();
    LockState expected = LockState.LOCKED;
    Map<Boolean, AtomicInteger> seen =
        Map.of(true, new AtomicInteger(), false, new AtomicInteger());
    for (int i = 0; i < 20_000; i++) {
      Step step = STEPS.get(random.nextInt(STEPS.size()));
      boolean allowed = step.from().contains(expected);
      assertThat(step.ask().test(machine)).isEqualTo(allowed);
      expected = allowed ? step.to() : expected;
      assertThat(machine.state()).isEqualTo(expected);
      seen.get(allowed).incrementAndGet();
    }
    assertThat(seen.values()).allMatch(count -> count.get() > 2_000);
  }

  /** Whoever begins must end; while one does, no other has begun. */
  @Test
  void ofManyReasonsToLockAtOnceExactlyOneLocks() throws Exception {
    long seed = Seed.get();
    LockMachine machine = new LockMachine();
    AtomicInteger locking = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger openings = new AtomicInteger();
    AtomicInteger locks = new AtomicInteger();
    List<Callable<Boolean>> workers = new ArrayList<>();
    for (int worker = 0; worker < 6; worker++) {
      Random random = new Random(seed + worker);
      workers.add(
          () -> {
            for (int i = 0; i < 30_000; i++) {
              switch (random.nextInt(4)) {
                case 0 -> openings.addAndGet(machine.opened() ? 1 : 0);
                case 1 -> machine.warn();
                case 2 -> machine.calm();
                default -> {
                  if (machine.begin()) {
                    most.accumulateAndGet(locking.incrementAndGet(), Math::max);
                    locks.incrementAndGet();
                    locking.decrementAndGet();
                    assertThat(machine.done()).isTrue();
                  }
                }
              }
            }
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
      for (Future<Boolean> worker : threads.invokeAll(workers)) {
        assertThat(worker.get()).isTrue();
      }
    }
    locks.addAndGet(machine.begin() ? 1 : 0);
    assertThat(most).hasValue(1);
    assertThat(locks).hasValue(openings.get());
    assertThat(openings.get()).isGreaterThan(100);
  }
}
