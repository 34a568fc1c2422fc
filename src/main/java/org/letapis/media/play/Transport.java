package org.letapis.media.play;

/**
 * What the sound and the pictures of one recording go by: whether it plays, and what time it is.
 */
final class Transport {
  private boolean playing;
  private boolean closed;
  private boolean ended;
  private double base;
  private long since;
  private int jumps;

  /** What time it is in the recording, in seconds. */
  synchronized double now() {
    return playing ? base + (System.nanoTime() - since) / 1e9 : base;
  }

  /** Sound knows best what time it is. */
  synchronized void set(double now) {
    base = now;
    since = System.nanoTime();
  }

  synchronized void play(boolean on) {
    base = now();
    since = System.nanoTime();
    playing = on;
    notifyAll();
  }

  synchronized void jump(double to) {
    set(Math.max(0, to));
    jumps++;
    ended = false;
    notifyAll();
  }

  /** It has come to its end. */
  synchronized void end() {
    base = now();
    playing = false;
    ended = true;
    notifyAll();
  }

  synchronized boolean isEnded() {
    return ended;
  }

  synchronized boolean isPlaying() {
    return playing;
  }

  synchronized int jumps() {
    return jumps;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized void close() {
    closed = true;
    playing = false;
    notifyAll();
  }

  /** Waits until it plays, is moved or closed. */
  synchronized void whilePaused(int seen) throws InterruptedException {
    while (!playing && !closed && jumps == seen) {
      wait();
    }
  }

  /** Waits until a time comes, or it is stopped, moved or closed. */
  synchronized void until(double time, int seen) throws InterruptedException {
    for (double left = time - now();
        left > 0 && playing && !closed && jumps == seen;
        left = time - now()) {
      wait(Math.clamp((long) (left * 1000), 1, 100));
    }
  }
}
