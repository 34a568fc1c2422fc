package org.letapis.casebook.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.RecordId;

/**
 * Own state found in copies of this casebook that is not here: contacts, what they have, heads of
 * their chains, former keys, drafts. Only looked for where the journal was damaged: what is not in
 * a whole journal was thrown away by its owner.
 */
final class StateFinds {

  private static final List<String> WANTED =
      List.of(
          LocalKeys.CONTACTS,
          LocalKeys.HEADS,
          LocalKeys.ACKNOWLEDGED,
          LocalKeys.FORMER,
          LocalKeys.DRAFTS);

  private final Ledger ledger;
  private final boolean damaged;
  private final SortedMap<String, LocalLine> found = new TreeMap<>();

  StateFinds(Ledger ledger) {
    this.ledger = ledger;
    this.damaged =
        !ledger.journal().damage().isEmpty()
            || !ledger.locals().all(LocalKeys.MENDED).isEmpty()
            || ledger.locals().get(LocalKeys.DAMAGED).isPresent();
  }

  /** Takes a line; a later one of the same key counts. */
  void offer(LocalLine line) {
    if (!damaged || WANTED.stream().noneMatch(line.key()::startsWith)) {
      return;
    }
    if (line.value().isNull()) {
      found.remove(line.key());
    } else {
      found.put(line.key(), line);
    }
  }

  /** Those that are not here. */
  List<LocalLine> missing() {
    List<LocalLine> missing = new ArrayList<>();
    found
        .values()
        .forEach(
            line -> {
              boolean here = ledger.store().local(line.key()).isPresent();
              if (!here && !isSaved(line)) {
                missing.add(line);
              }
            });
    return missing;
  }

  /** A draft whose record was saved after it was typed has served. */
  private boolean isSaved(LocalLine line) {
    if (!line.key().startsWith(LocalKeys.DRAFTS)) {
      return false;
    }
    try {
      RecordId record = RecordId.of(line.key().substring(LocalKeys.DRAFTS.length()));
      Instant typed = Instant.parse(line.value().path("time").asString(""));
      return ledger.reader().ofRecord(record).known().stream()
          .map(Known::entry)
          .anyMatch(entry -> entry.body().time().isAfter(typed) && ledger.isOwn(entry.author()));
    } catch (IllegalArgumentException | java.time.DateTimeException notADraft) {
      return true;
    }
  }
}
