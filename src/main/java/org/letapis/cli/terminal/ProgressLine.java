package org.letapis.cli.terminal;

import java.util.function.LongSupplier;
import org.letapis.casebook.ledger.Progress;

/**
 * Tells a person who waits how far work is: in a terminal one line that is written over, elsewhere
 * a line every few seconds. A program, which reads JSON, is told nothing.
 */
public final class ProgressLine implements Progress, AutoCloseable {

  private static final long OFTEN_NANOS = 150_000_000;
  private static final long SELDOM_NANOS = 5_000_000_000L;

  private final CommandContext context;
  private final LongSupplier nanos;
  private final boolean live;
  private String stage;
  private long said;
  private boolean any;
  private int width;
  private long told = -1;

  /**
   * @param stage key of the words for what is done
   */
  ProgressLine(CommandContext context, String stage, LongSupplier nanos) {
    this.context = context;
    this.nanos = nanos;
    this.live = context.terminal().prompt().isLive();
    this.stage = stage;
  }

  /** What is told from now on is of another stage of the work. */
  public synchronized void stage(String next) {
    if (!next.equals(stage)) {
      close();
      stage = next;
      any = false;
    }
  }

  @Override
  public synchronized void at(long done, long total) {
    long now = nanos.getAsLong();
    boolean due = !any || done == total || now - said >= (live ? OFTEN_NANOS : SELDOM_NANOS);
    if (context.json() || !due || (any && done == told)) {
      return;
    }
    any = true;
    told = done;
    said = now;
    String what = context.text(stage);
    String line =
        total > 0
            ? context.text("cli.progress", what, done, total, done * 100 / total)
            : context.text("cli.progress.open", what, done);
    if (live) {
      String over = line + " ".repeat(Math.max(0, width - line.length()));
      width = line.length();
      context.terminal().err().print("\r" + SafeText.line(over));
      context.terminal().err().flush();
    } else {
      context.warn(line);
    }
  }

  /** Ends the line that is written over, so that others can follow. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      context.terminal().err().print("\n");
      context.terminal().err().flush();
      width = 0;
    }
  }
}
