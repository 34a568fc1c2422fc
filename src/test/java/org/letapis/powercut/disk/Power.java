package org.letapis.powercut.disk;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether the process that uses a file system is still alive. */
public final class Power {

  /** What every operation of a killed process throws. It says nothing that could be caught. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("killed", null, false, false);
    }
  }

  private final List<Closeable> open = new ArrayList<>();
  private long left;
  private boolean off;

  /**
   * @param operations after so many changes of the disk the process is killed
   */
  public Power(long operations) {
    this.left = operations;
  }

  /** A process that lives on. */
  public static Power on() {
    return new Power(Long.MAX_VALUE);
  }

  /** Kills the process, if it still lives: what it has open is let go of by the system. */
  public synchronized void off() {
    off = true;
    for (Closeable channel : open) {
      try {
        channel.close();
      } catch (IOException gone) {
        // As if closed.
      }
    }
    open.clear();
  }

  synchronized void need() {
    if (off) {
      throw new Killed();
    }
  }

  synchronized void spend() {
    need();
    if (left-- <= 0) {
      off();
      throw new Killed();
    }
  }

  synchronized <T extends Closeable> T opened(T channel) {
    open.add(channel);
    return channel;
  }
}
