package org.letapis.casebook.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.Json;
import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;

/**
 * Writes the casebook's keys and settings into the journal once more whenever it has grown to twice
 * the length it had then, at least every {@value #FURTHEST} bytes, and all of its own state
 * whenever a segment is begun: no damage to one part of the journal costs the keys.
 */
final class KeyCopies {

  /** Copies are at most so many bytes apart. */
  static final long FURTHEST = 1 << 20;

  /** The second copy is at least so many bytes after the first. */
  static final long NEAREST = 8 << 10;

  private static final Set<String> VITAL = Set.of(LocalKeys.IDENTITY, LocalKeys.SETTINGS);
  private static final List<String> VITAL_GROUPS =
      List.of(LocalKeys.FORMER, LocalKeys.MIGRATIONS, LocalKeys.SUCCESSION, LocalKeys.LOST);

  private final Ledger ledger;
  private int segment;
  private long written;

  KeyCopies(Ledger ledger) {
    this.ledger = ledger;
    ledger
        .locals()
        .get(LocalKeys.KEPT)
        .ifPresent(
            kept -> {
              segment = kept.path("segment").asInt(0);
              written = kept.path("bytes").asLong(0);
            });
  }

  /** Lines to be written now; nothing when the last copies are near enough. */
  List<LocalLine> due() {
    Journal journal = ledger.journal();
    Position last = journal.last();
    long now = journal.bytesBefore(last);
    boolean begun = segment != last.segment();
    if (!begun && now - written < Math.min(FURTHEST, Math.max(NEAREST, written))) {
      return List.of();
    }
    List<LocalLine> lines = begun ? all() : vital();
    lines.add(
        new LocalLine(
            LocalKeys.KEPT, Json.object().put("segment", last.segment()).put("bytes", now)));
    segment = last.segment();
    written = now;
    return lines;
  }

  /** The copies are to be written again after the next commit, wherever the last ones are. */
  void forget() {
    segment = 0;
  }

  private List<LocalLine> vital() {
    List<LocalLine> lines = new ArrayList<>();
    all().stream()
        .filter(
            line ->
                VITAL.contains(line.key())
                    || VITAL_GROUPS.stream().anyMatch(line.key()::startsWith))
        .forEach(lines::add);
    return lines;
  }

  private List<LocalLine> all() {
    List<LocalLine> lines = new ArrayList<>();
    ledger
        .locals()
        .all("")
        .forEach(
            (key, value) -> {
              if (!key.equals(LocalKeys.KEPT)) {
                lines.add(new LocalLine(key, value));
              }
            });
    return lines;
  }
}
