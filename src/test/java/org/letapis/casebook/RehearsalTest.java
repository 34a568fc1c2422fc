package org.letapis.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  @Test
  void asksNothingThatTheStoreWouldRefuse() {
    AtomicInteger asked = new AtomicInteger();
    int steps = 1_100; // past the frames and into the store's own rounds
    assertThatCode(() -> Rehearsal.perform(() -> asked.incrementAndGet() > steps))
        .doesNotThrowAnyException();
    assertThat(asked).hasValueGreaterThan(1_000);
  }

  @Test
  void stopsWhenAsked() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Rehearsal.perform(() -> asked.incrementAndGet() > 3);
    assertThat(asked).hasValueLessThan(10);
  }
}
