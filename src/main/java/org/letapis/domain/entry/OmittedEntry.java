package org.letapis.domain.entry;

import org.jspecify.annotations.Nullable;

/** An entry of which only the link is here: not meant for this reader, or erased. */
public record OmittedEntry(
    AuthorId author, long seq, @Nullable EntryId prev, Digest bodyDigest, EntryId id)
    implements ChainLink {

  /** The stub of a link. */
  public OmittedEntry(AuthorId author, long seq, @Nullable EntryId prev, Digest bodyDigest) {
    this(author, seq, prev, bodyDigest, ChainLink.idOf(author, seq, prev, bodyDigest));
  }

  /** What is left of an entry when its content is withheld. */
  public static OmittedEntry of(ChainLink link) {
    return new OmittedEntry(link.author(), link.seq(), link.prev(), link.bodyDigest(), link.id());
  }
}
