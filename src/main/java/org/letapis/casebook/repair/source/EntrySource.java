package org.letapis.casebook.repair.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;

/**
 * Somewhere else where what is lost may be: a backup, a copy of the folder, a bundle. Whatever it
 * hands over has been authenticated, by the casebook's own key or by its authors' signatures.
 */
public interface EntrySource {

  /** Takes what a source has, in the order it has it. */
  interface Sink {

    void entry(ChainLink link);

    /** Own state; only a copy of the same casebook has any. */
    void state(LocalLine line);

    /**
     * A file that was asked for.
     *
     * @param content decrypted, not yet proven to be of that digest; need not be closed
     */
    void file(Digest digest, InputStream content) throws IOException;
  }

  /** What to call it: a file name or a number, as its owner knows it. */
  String name();

  /** Whether it is a copy of this very casebook, whose entries need not be asked for by number. */
  boolean isCopy();

  /**
   * Hands over all entries, and those files that are wanted.
   *
   * @throws org.letapis.domain.problem.Problem when it cannot be read or is not what it should be
   */
  void read(Set<Digest> wanted, Sink sink, Progress progress);
}
