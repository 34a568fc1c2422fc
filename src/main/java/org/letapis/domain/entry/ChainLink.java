package org.letapis.domain.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One link of an author's hash chain: author, sequence number, previous link, digest of the body.
 * Its id is the SHA-256 of the canonical form of exactly these four, so the chain verifies whether
 * the body travels ({@link Entry}) or was withheld or erased ({@link OmittedEntry}).
 */
public sealed interface ChainLink permits Entry, OmittedEntry {

  AuthorId author();

  /** 1 for an author's first entry, then without gaps. */
  long seq();

  /** Id of the author's previous entry; null exactly when {@link #seq} is 1. */
  @Nullable EntryId prev();

  Digest bodyDigest();

  EntryId id();

  /** The author's previous entry, for all but the first. */
  default Optional<EntryId> previous() {
    return Optional.ofNullable(prev());
  }

  /** The id that follows from the four parts of a link. */
  static EntryId idOf(AuthorId author, long seq, @Nullable EntryId prev, Digest bodyDigest) {
    if (seq < 1 || (prev == null) != (seq == 1)) {
      throw new IllegalArgumentException("a chain begins with 1 and has no gaps");
    }
    StringBuilder link = new StringBuilder();
    link.append("{\"author\":\"").append(author);
    link.append("\",\"body\":\"").append(bodyDigest).append('"');
    if (prev != null) {
      link.append(",\"prev\":\"").append(prev).append('"');
    }
    link.append(",\"seq\":").append(seq).append('}');
    return new EntryId(Digest.of(link.toString()));
  }
}
