package org.letapis.casebook.preference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Which records were opened last: it says whom somebody works on, so it stands in the casebook
 * alone. Writing it is no change that needs a backup.
 */
public final class OpenedLast {

  /** How many are remembered. */
  public static final int MOST = 20;

  private final Ledger ledger;

  OpenedLast(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The records, the one opened last first. */
  public List<RecordId> all() {
    return ledger.locals().get(LocalKeys.OPENED).map(OpenedLast::read).orElse(List.of());
  }

  /** Whatever stands there, at most so many records come of it. */
  static List<RecordId> read(JsonNode json) {
    Set<RecordId> records = new LinkedHashSet<>();
    if (json.isArray()) {
      json.values().stream()
          .limit(MOST)
          .forEach(id -> parsed(id.asString("")).ifPresent(records::add));
    }
    return List.copyOf(records);
  }

  private static Optional<RecordId> parsed(String text) {
    try {
      return Optional.of(RecordId.of(text));
    } catch (RuntimeException other) {
      return Optional.empty();
    }
  }

  /** Remembers that a record was opened. Blocks until it is on disk. */
  public void add(RecordId record) {
    ledger.commit(
        maker -> {
          List<RecordId> before = all();
          if (!before.isEmpty() && before.getFirst().equals(record)) {
            return new Ledger.Commit<>(List.of(), List.of(), Boolean.FALSE);
          }
          List<String> next = new ArrayList<>();
          next.add(record.toString());
          before.stream()
              .filter(other -> !other.equals(record))
              .limit(MOST - 1L)
              .forEach(other -> next.add(other.toString()));
          LocalLine line = new LocalLine(LocalKeys.OPENED, Json.array(next));
          return new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE);
        });
  }
}
