package org.letapis.domain.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

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
    ObjectNode link = Json.object();
    link.put("author", author.toString());
    link.put("body", bodyDigest.hex());
    if (prev != null) {
      link.put("prev", prev.toString());
    }
    link.put("seq", seq);
    return new EntryId(Digest.of(CanonicalJson.bytes(link)));
  }
}
