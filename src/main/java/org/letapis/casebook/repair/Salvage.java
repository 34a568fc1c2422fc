package org.letapis.casebook.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.check.LostEntry;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.log.Position;
import org.letapis.store.Store;
import org.letapis.store.row.EntryRow;
import tools.jackson.databind.JsonNode;

/**
 * What only a store still knows that has seen more than its journal now holds: the casebook's own
 * state, and which entries are gone. Taken from it before it is thrown away.
 */
public final class Salvage {

  private static final int PAGE = 1_000;

  private final SortedMap<String, byte[]> state;
  private final List<LostEntry> lost = new ArrayList<>();

  /**
   * @param last the journal's newest frame
   */
  public Salvage(Store store, Position last) {
    this.state = new TreeMap<>(store.locals(""));
    for (AuthorId author : store.authors()) {
      List<EntryRow> page = store.entries(author, 0, PAGE);
      while (!page.isEmpty()) {
        page.stream()
            .filter(row -> row.at().compareTo(last) > 0)
            .map(LostEntry::of)
            .forEach(lost::add);
        page = store.entries(author, page.getLast().seq(), PAGE);
      }
    }
  }

  /** Writes what the journal lacks back into it, and notes which entries are gone. */
  public void into(Ledger ledger) {
    List<LocalLine> lines = new ArrayList<>();
    Optional<byte[]> keys = ledger.store().local(LocalKeys.IDENTITY);
    state.forEach(
        (key, value) -> {
          boolean same = ledger.store().local(key).filter(now -> same(now, value)).isPresent();
          if (same || key.equals(LocalKeys.KEPT)) {
            return;
          }
          if (key.equals(LocalKeys.IDENTITY) && keys.isPresent()) {
            lines.add(new LocalLine(LocalKeys.former(authorOf(keys.get())), json(keys.get())));
          }
          lines.add(new LocalLine(key, json(value)));
        });
    lost.stream()
        .filter(entry -> ledger.store().entry(entry.id()).isEmpty())
        .map(LostEntry::line)
        .forEach(lines::add);
    if (!lines.isEmpty()) {
      ledger.begin(lines);
    }
  }

  private static boolean same(byte[] one, byte[] other) {
    return java.util.Arrays.equals(one, other);
  }

  private static AuthorId authorOf(byte[] keys) {
    try (Secret secret = Secret.copyOf(keys);
        Identity identity = Identity.decode(secret)) {
      return identity.authorId();
    }
  }

  private static JsonNode json(byte[] value) {
    try {
      return StrictJson.parse(value);
    } catch (MalformedJson e) {
      throw new IllegalStateException("own state is kept as JSON", e);
    }
  }
}
