package org.letapis.app.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.letapis.app.lock.IdleWatch.Verdict;
import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.ScriptedPulse;

class IdleWatchTest {

  private static final Protection FIVE = Protection.STANDARD;
  private static final Protection NEVER = new Protection(0, false, Optional.empty());

  private final ScriptedPulse pulse = new ScriptedPulse();
  private final IdleWatch watch = new IdleWatch(pulse);

  @Test
  void itWarnsThirtySecondsBeforeAndLocksWhenTheMinutesAreOver() {
    assertThat(after(FIVE, Duration.ofSeconds(269))).isEqualTo(new Verdict.Awake());
    assertThat(after(FIVE, Duration.ofSeconds(1))).isEqualTo(new Verdict.Warn(30));
    assertThat(after(FIVE, Duration.ofSeconds(29))).isEqualTo(new Verdict.Warn(1));
    assertThat(after(FIVE, Duration.ofSeconds(1))).isEqualTo(new Verdict.Lock());
  }

  @Test
  void aTouchBeginsTheMinutesAnew() {
    after(FIVE, Duration.ofSeconds(290));
    watch.touch();
    assertThat(after(FIVE, Duration.ofSeconds(200))).isEqualTo(new Verdict.Awake());
    assertThat(after(FIVE, Duration.ofSeconds(100))).isEqualTo(new Verdict.Lock());
  }

  @Test
  void neverMeansNever() {
    assertThat(after(NEVER, Duration.ofHours(9))).isEqualTo(new Verdict.Awake());
  }

  @Test
  void sleepLocksWhicheverClockTellsOfItAndWhateverWasChosen() {
    pulse.sleep(Duration.ZERO, Duration.ofHours(8));
    assertThat(watch.look(NEVER)).isEqualTo(new Verdict.Lock());

    pulse.sleep(Duration.ofHours(8), Duration.ofHours(8));
    assertThat(watch.look(NEVER)).isEqualTo(new Verdict.Lock());

    pulse.sleep(Duration.ofSeconds(1), Duration.ofHours(-2));
    assertThat(watch.look(NEVER)).isEqualTo(new Verdict.Lock());
  }

  @Test
  void aBusySecondIsNoSleep() {
    pulse.sleep(Duration.ofSeconds(15), Duration.ofSeconds(15));
    assertThat(watch.look(FIVE)).isEqualTo(new Verdict.Awake());
  }

  /** Looks every second, as the window does. */
  private Verdict after(Protection protection, Duration time) {
    Verdict last = new Verdict.Awake();
    for (long i = 0; i < time.toSeconds(); i++) {
      pulse.pass(Duration.ofSeconds(1));
      last = watch.look(protection);
    }
    return last;
  }
}
