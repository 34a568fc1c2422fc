package org.letapis.media.play;

import org.letapis.domain.problem.Problem;

/** Something that sound is heard from. For one thread. */
public interface Speaker extends AutoCloseable {

  /** Makes speakers. */
  @FunctionalInterface
  interface Maker {
    /**
     * @param channels 1 or 2
     * @throws Problem NO_SOUND where there is nothing to hear it from
     */
    Speaker make(int rate, int channels);
  }

  /** Takes samples of 16 bit; waits while enough of them are waiting to be heard. */
  void write(short[] samples);

  /** Seconds that were taken and are not heard yet. */
  double waiting();

  /** Stops being heard; what waits is kept. */
  void pause();

  /** Is heard again. */
  void resume();

  /** Forgets what waits. */
  void flush();

  /** Waits until all was heard. */
  void drain();

  @Override
  void close();
}
