package org.letapis.casebook.records;

import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import tools.jackson.databind.JsonNode;

/** Tells whether everything that was said of a record is still here. */
final class Completeness {

  private final Ledger ledger;

  Completeness(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether nothing was ever found lost or damaged: then no record can be incomplete. */
  boolean isBeyondDoubt() {
    return ledger.journal().damage().isEmpty()
        && ledger.locals().none(LocalKeys.LOST)
        && ledger.locals().none(LocalKeys.MENDED);
  }

  /** Whether the record was built on something that was here and is lost. */
  boolean isIncomplete(RecordId record, Standing standing) {
    if (standing.lost() > 0) {
      return true;
    }
    SortedMap<String, JsonNode> lost = ledger.locals().all(LocalKeys.LOST);
    if (lost.values().stream().anyMatch(l -> isOf(record, l) && !isHere(l))) {
      return true;
    }
    // Where nothing was ever lost, what is not here was not meant for this reader.
    return !isBeyondDoubt() && namesWhatIsNotHere(standing);
  }

  private static boolean isOf(RecordId record, JsonNode lost) {
    return lost.path("record").asString("").equals(record.toString());
  }

  private boolean isHere(JsonNode lost) {
    return ledger
        .store()
        .entry(EntryId.of(lost.path("id").asString("")))
        .flatMap(ledger.reader()::ifWhole)
        .isPresent();
  }

  private boolean namesWhatIsNotHere(Standing standing) {
    Set<EntryId> known =
        standing.known().stream().map(k -> k.entry().id()).collect(Collectors.toSet());
    return standing.known().stream()
        .map(Known::entry)
        .flatMap(entry -> entry.body().parents().stream())
        .anyMatch(id -> !known.contains(id) && ledger.store().entry(id).isEmpty());
  }
}
