package org.letapis.casebook.gap;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.letapis.domain.log.Position;
import org.letapis.journal.Damage;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.store.Store;

/**
 * Remembers of which segments not everything could be read when the store followed the journal, and
 * how much could. When there is more one day, because the right file was put back, the whole
 * journal is applied once more; what only the store still knows stays in it.
 */
public final class Gaps {

  private final Journal journal;
  private final Store store;

  public Gaps(Journal journal, Store store) {
    this.journal = journal;
    this.store = store;
  }

  /** The frame after which the store is to follow the journal. */
  public Position resumeAfter() {
    Map<Integer, Long> noted = store.unread();
    if (noted.isEmpty()) {
      return store.settled();
    }
    Map<Integer, Long> now = readable();
    boolean more =
        noted.entrySet().stream().anyMatch(gap -> read(now, gap.getKey()) > gap.getValue());
    return more ? Position.START : store.settled();
  }

  /**
   * Notes what could not be read.
   *
   * @param after where the store began to follow the journal
   */
  public void note(Position after) {
    boolean all = after.equals(Position.START);
    Set<Integer> damaged =
        journal.damage().stream()
            .filter(Gaps::hides)
            .map(Damage::segment)
            .filter(segment -> segment >= after.segment())
            .collect(Collectors.toSet());
    Map<Integer, Long> before = store.unread();
    Map<Integer, Long> gaps = all ? new TreeMap<>() : new TreeMap<>(before);
    if (!damaged.isEmpty()) {
      Map<Integer, Long> now = readable();
      damaged.forEach(segment -> gaps.put(segment, read(now, segment)));
    }
    if (!gaps.equals(before)) {
      store.apply(writer -> writer.unread(gaps));
    }
  }

  /** Whether all of the journal can be read, so that nothing is known to the store alone. */
  public boolean none() {
    return noneKnown()
        && journal.replay(Position.START, new Proof()).stream().noneMatch(Gaps::hides);
  }

  /** The same as far as is known. */
  public boolean noneKnown() {
    return store.unread().isEmpty() && journal.damage().stream().noneMatch(Gaps::hides);
  }

  /** A seam between whole segments hides nothing. */
  private static boolean hides(Damage damage) {
    return damage.kind() != Damage.Kind.NOT_CONTINUED;
  }

  /** Takes no frame apart. */
  private record Proof() implements Journal.Visitor {

    @Override
    public void frame(Position at, Frame frame) {}

    @Override
    public boolean wants(FrameKind kind) {
      return false;
    }
  }

  private Map<Integer, Long> readable() {
    Map<Integer, Long> frames = new TreeMap<>();
    journal.replay(Position.START, (at, frame) -> frames.merge(at.segment(), 1L, Long::sum));
    return frames;
  }

  private static long read(Map<Integer, Long> frames, int segment) {
    return frames.getOrDefault(segment, 0L);
  }
}
