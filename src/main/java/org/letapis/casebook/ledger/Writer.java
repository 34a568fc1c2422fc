package org.letapis.casebook.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.standpoint.Standpoint;
import org.letapis.casebook.thread.Threads;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** The one thread that writes. Whoever asks it to waits for the answer. */
final class Writer implements AutoCloseable {

  private final ExecutorService thread = Threads.one("casebook-writer");

  <T> T run(Callable<T> work) {
    try {
      return thread.submit(work).get();
    } catch (RejectedExecutionException e) {
      throw new Problem(CasebookProblem.CLOSED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      // The work goes on and may yet be saved: say neither yes nor no.
      throw new IllegalStateException("interrupted while saving", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The same for work that has no answer. */
  void done(Runnable work) {
    var ignored = run(Executors.callable(work));
  }

  /** Does some work after what was asked for before; a failure is nobody's. */
  void later(Runnable work) {
    try {
      var ignored = thread.submit(work);
    } catch (RejectedExecutionException closing) {
      // The next one who opens it does that.
    }
  }

  /** Lets the work at hand end; takes no more. */
  @Override
  public void close() {
    thread.close();
  }

  /**
   * The frames of a commit, and the entries in them where they were read from just these lines.
   *
   * @param frames to be written in one go
   * @param links all entries as they are written and in that order; empty when any of them was made
   *     here: what is folded must be what anybody reads from the lines
   */
  record Batch(List<Frame> frames, List<ChainLink> links) {

    static Batch of(Ledger.Commit<?> commit, Standpoint standpoint) {
      List<Frame> frames = new ArrayList<>();
      List<ChainLink> links = new ArrayList<>();
      // Own state goes first: whose casebook this is decides what an entry counts for.
      if (!commit.locals().isEmpty()) {
        frames.add(locals(commit.locals()));
      }
      List<byte[]> lines = new ArrayList<>();
      for (ChainLink link : commit.links()) {
        ChainLink kept = standpoint.kept(link);
        byte[] line = kept == link ? commit.lines().get(link.id()) : null;
        lines.add(line == null ? EntryCodec.line(kept) : line);
        if (line != null) {
          links.add(kept);
        }
      }
      if (!lines.isEmpty()) {
        frames.add(new Frame(FrameKind.ENTRIES, lines));
      }
      return new Batch(frames, links.size() == lines.size() ? links : List.of());
    }

    static Frame locals(List<LocalLine> lines) {
      return new Frame(FrameKind.LOCAL, lines.stream().map(LocalLine::bytes).toList());
    }
  }
}
