package org.letapis.media.sound;

import java.io.IOException;

/** Sound that is decoded while it is heard. For one thread. */
public interface Sound extends AutoCloseable {

  /** Samples a second of one channel. */
  int rate();

  /** How many channels lie beside one another. */
  int channels();

  /** How long all of it is. */
  double seconds();

  /** When the next samples are due, in seconds from the beginning. */
  double position();

  /** The next samples, 16 bit, channels interleaved; none at the end. */
  short[] next() throws IOException;

  /** Goes to a time, or a little before it. */
  void seek(double seconds) throws IOException;

  @Override
  void close();
}
