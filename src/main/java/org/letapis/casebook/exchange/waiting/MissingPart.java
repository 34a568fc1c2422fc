package org.letapis.casebook.exchange.waiting;

import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.EntryId;

/**
 * An entry that a bundle goes on from and that is not here.
 *
 * @param author whose chain
 * @param seq its number: all up to it is needed
 * @param id the entry
 * @param reached how far the chain is here; 0 for not at all
 */
public record MissingPart(AuthorId author, long seq, EntryId id, long reached) {

  static MissingPart of(ChainHead base, long reached) {
    return new MissingPart(base.author(), base.seq(), base.id(), reached);
  }
}
