package org.letapis.bundle.content;

import static org.letapis.bundle.problem.BundleProblem.CHAIN_BROKEN;
import static org.letapis.bundle.problem.BundleProblem.FORK;
import static org.letapis.bundle.problem.BundleProblem.HEAD_MISSING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.problem.Problem;

/**
 * Holds entries, sorted by author and number, against what they build on and the signed heads: each
 * author's go on without gap from the one to exactly the other.
 */
public final class ChainCheck {

  private static final int SHOWN = 16;

  private final Map<AuthorId, ChainHead> buildsOn;
  private final Map<AuthorId, ChainHead> open = new HashMap<>();
  private @Nullable ChainLink last;

  public ChainCheck(Map<AuthorId, ChainHead> buildsOn, List<ChainHead> heads) {
    this.buildsOn = buildsOn;
    heads.forEach(head -> open.put(head.author(), head));
  }

  /**
   * Takes the next entry.
   *
   * @throws Problem {@code bundle.chain-broken}, {@code bundle.fork} or {@code bundle.head-missing}
   */
  public void next(ChainLink link) {
    ChainLink before = last;
    if (before == null || !before.author().equals(link.author())) {
      endChain();
      boolean inOrder = before == null || before.author().compareTo(link.author()) < 0;
      if (!open.containsKey(link.author())) {
        throw inOrder ? new Problem(HEAD_MISSING, shown(link.author())) : broken(link);
      }
      ChainHead base = buildsOn.get(link.author());
      boolean goesOn =
          base == null
              ? link.seq() == 1
              : link.seq() == base.seq() + 1 && link.previous().equals(Optional.of(base.id()));
      if (!inOrder || !goesOn) {
        throw broken(link);
      }
    } else {
      if (link.seq() == before.seq() && !link.id().equals(before.id())) {
        throw new Problem(FORK, shown(link.author()), link.seq());
      }
      if (link.seq() != before.seq() + 1 || !link.previous().equals(Optional.of(before.id()))) {
        throw broken(link);
      }
    }
    last = link;
  }

  /**
   * Says that there are no more entries.
   *
   * @throws Problem {@code bundle.chain-broken} when a signed head was not reached
   */
  public void end() {
    endChain();
    if (!open.isEmpty()) {
      ChainHead unreached = open.values().iterator().next();
      throw new Problem(CHAIN_BROKEN, shown(unreached.author()), unreached.seq());
    }
  }

  private void endChain() {
    ChainLink end = last;
    if (end == null) {
      return;
    }
    ChainHead head = open.remove(end.author());
    if (head == null) {
      return;
    }
    if (end.seq() > head.seq()) {
      throw new Problem(HEAD_MISSING, shown(end.author()));
    }
    if (end.seq() < head.seq() || !end.id().equals(head.id())) {
      throw new Problem(CHAIN_BROKEN, shown(end.author()), head.seq());
    }
  }

  private static Problem broken(ChainLink link) {
    return new Problem(CHAIN_BROKEN, shown(link.author()), link.seq());
  }

  /** As much of a fingerprint as a message shows. */
  public static String shown(AuthorId author) {
    return author.toString().substring(0, SHOWN);
  }
}
