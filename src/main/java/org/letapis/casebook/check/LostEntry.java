package org.letapis.casebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.store.row.EntryRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry that is known to have been here and can no longer be read. Noted in the journal as own
 * state, so that it is named until it is found.
 *
 * @param author who wrote it
 * @param seq its number
 * @param id its id, which proves what is found to be it
 * @param record what it was about; null when not known
 */
public record LostEntry(AuthorId author, long seq, EntryId id, @Nullable RecordId record) {

  public static LostEntry of(EntryRow row) {
    return new LostEntry(row.author(), row.seq(), row.id(), row.record());
  }

  private String key() {
    return LocalKeys.LOST + author + "/" + seq;
  }

  /** The note. */
  public LocalLine line() {
    ObjectNode json = Json.object().put("id", id.toString());
    if (record != null) {
      json.put("record", record.toString());
    }
    return new LocalLine(key(), json);
  }

  /** Takes the note away. */
  public LocalLine removal() {
    return LocalLine.removing(key());
  }

  /** All that are noted, by author and number; found again or not. */
  public static List<LostEntry> noted(Ledger ledger) {
    List<LostEntry> noted = new ArrayList<>();
    ledger
        .locals()
        .all(LocalKeys.LOST)
        .forEach((key, json) -> read(key, json).ifPresent(noted::add));
    return noted;
  }

  private static Optional<LostEntry> read(String key, JsonNode json) {
    try {
      int slash = key.indexOf('/');
      String record = json.path("record").asString("");
      return Optional.of(
          new LostEntry(
              AuthorId.of(key.substring(0, slash)),
              Long.parseLong(key.substring(slash + 1)),
              EntryId.of(json.path("id").asString("")),
              record.isEmpty() ? null : RecordId.of(record)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
