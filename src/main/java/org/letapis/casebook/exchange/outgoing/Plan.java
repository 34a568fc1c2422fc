package org.letapis.casebook.exchange.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.bundle.card.SignedHead;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;

/**
 * How far which chains go into a bundle.
 *
 * @param base after which entry of each chain it begins
 * @param known up to which number everybody it is for has a chain: of what lies between, only what
 *     is made up for is given again
 * @param due numbers of earlier entries that are made up for
 * @param heads signed heads of the chains, sorted by author
 */
public record Plan(
    Map<AuthorId, ChainHead> base,
    Map<AuthorId, Long> known,
    Map<AuthorId, Set<Long>> due,
    List<SignedHead> heads) {

  public Plan {
    base = Map.copyOf(base);
    known = Map.copyOf(known);
    due = Map.copyOf(due);
    heads = List.copyOf(heads);
  }

  boolean isKnown(AuthorId author, long seq) {
    return seq <= known.getOrDefault(author, 0L)
        && !due.getOrDefault(author, Set.of()).contains(seq);
  }
}
