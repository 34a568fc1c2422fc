package org.letapis.casebook.backup.snapshot;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.backup.format.Chain;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;

/** One author's chain as far as it was met: each link is compared with the one before. */
public final class ChainTally {

  private static final EntryId NONE = new EntryId(new Digest("0".repeat(64)));

  private record Waiting(@Nullable EntryId prev, EntryId id) {}

  private final AuthorId author;
  private final Map<Long, Waiting> waiting = new TreeMap<>();

  /** The first eight bytes of each id up to the head: enough to tell two chains apart. */
  private long[] ids = new long[16];

  private int seq;
  private EntryId head = NONE;
  private boolean broken;
  private boolean forked;

  ChainTally(AuthorId author) {
    this.author = author;
  }

  void add(ChainLink link) {
    if (link.seq() <= seq) {
      forked |= ids[(int) link.seq() - 1] != beginning(link.id());
    } else {
      Waiting before = waiting.put(link.seq(), new Waiting(link.prev(), link.id()));
      forked |= before != null && !before.id().equals(link.id());
      advance();
    }
  }

  private void advance() {
    Waiting next = waiting.remove(seq + 1L);
    while (next != null) {
      broken |= seq > 0 && !head.equals(next.prev());
      if (seq == ids.length) {
        ids = Arrays.copyOf(ids, 2 * ids.length);
      }
      ids[seq++] = beginning(next.id());
      head = next.id();
      next = waiting.remove(seq + 1L);
    }
  }

  private static long beginning(EntryId id) {
    return HexFormat.fromHexDigitsToLong(id.toString(), 0, 16);
  }

  /** What a snapshot says of it. */
  Chain chain() {
    return new Chain(author, seq, head, seq + (long) waiting.size());
  }

  public AuthorId author() {
    return author;
  }

  /** How many entries, those after gaps included. */
  public long entries() {
    return chain().entries();
  }

  /** Whether a link does not name the one before it. */
  boolean isBroken() {
    return broken;
  }

  /** Whether two different entries claim one number. */
  public boolean isForked() {
    return forked;
  }

  /** Whether the other chain says the same as far as both go. */
  public boolean agreesWith(ChainTally other) {
    int both = Math.min(seq, other.seq);
    return Arrays.equals(ids, 0, both, other.ids, 0, both);
  }

  /** Whether a chain ends where it is said to. */
  boolean endsAs(long claimedSeq, EntryId claimedHead) {
    return seq == claimedSeq && (forked || head.equals(claimedHead));
  }

  /** The first number of which both have different entries. */
  public Optional<Long> parting(ChainTally other) {
    int at = Arrays.mismatch(ids, 0, seq, other.ids, 0, other.seq);
    return at < 0 || at >= Math.min(seq, other.seq) ? Optional.empty() : Optional.of(at + 1L);
  }
}
