package org.letapis.casebook.since;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.standpoint.Forgotten;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.row.EntryRow;

/**
 * What something made of the records knows of: how far each author's words are in it.
 *
 * @param position how far the store was
 * @param heads the last number of each author, by author
 * @param erased how many erasures there were
 */
public record Reached(String position, Map<String, Long> heads, int erased) {

  public static final Reached NOTHING = new Reached("", Map.of(), 0);

  /** Raised when what is put into the index changes: one of another number is made again. */
  private static final String VERSION = "1";

  private static final String KIND = "version";
  private static final String AT = "at";
  private static final String ERASED = "erased";
  private static final String AUTHOR = "author/";
  private static final int PAGE = 1_000;

  public Reached {
    heads = Map.copyOf(heads);
  }

  /** How far the casebook is at this moment. */
  public static Reached now(Ledger ledger) {
    Map<String, Long> heads = new HashMap<>();
    ledger.store().heads().forEach((author, head) -> heads.put(author.toString(), head.seq()));
    return new Reached(at(ledger), heads, erasures(ledger));
  }

  /** How many erasures there were so far. */
  public static int erasures(Ledger ledger) {
    return ledger.locals().keys(Forgotten.ERASED).size();
  }

  private static String at(Ledger ledger) {
    return ledger.store().position().map(Position::toString).orElse("");
  }

  /** The same in words, to be kept. */
  public Map<String, String> remember() {
    Map<String, String> said = new HashMap<>();
    said.put(KIND, VERSION);
    said.put(AT, position);
    said.put(ERASED, Integer.toString(erased));
    heads.forEach((author, seq) -> said.put(AUTHOR + author, Long.toString(seq)));
    return said;
  }

  /** What {@link #remember} gave; nothing when it is of another version, or nonsense. */
  public static Optional<Reached> of(Map<String, String> said) {
    if (!VERSION.equals(said.get(KIND))) {
      return Optional.empty();
    }
    try {
      Map<String, Long> heads = new HashMap<>();
      said.forEach(
          (name, value) -> {
            if (name.startsWith(AUTHOR)) {
              heads.put(name.substring(AUTHOR.length()), Long.valueOf(value));
            }
          });
      return Optional.of(
          new Reached(
              said.getOrDefault(AT, ""), heads, Integer.parseInt(said.getOrDefault(ERASED, "-1"))));
    } catch (NumberFormatException odd) {
      return Optional.empty();
    }
  }

  /** The records of which something was said since. */
  public Collection<RecordId> changedSince(Ledger ledger) {
    if (position.equals(at(ledger))) {
      return List.of();
    }
    Set<RecordId> changed = new LinkedHashSet<>();
    for (AuthorId author : ledger.store().authors()) {
      long after = heads.getOrDefault(author.toString(), 0L);
      List<EntryRow> page = ledger.store().entries(author, after, PAGE);
      while (!page.isEmpty()) {
        page.forEach(row -> Optional.ofNullable(row.record()).ifPresent(changed::add));
        page = ledger.store().entries(author, page.getLast().seq(), PAGE);
      }
    }
    if (erasures(ledger) != erased) {
      ledger
          .locals()
          .keys(Forgotten.ERASED)
          .forEach(name -> changed.addAll(record(name.substring(Forgotten.ERASED.length()))));
    }
    return changed;
  }

  private static List<RecordId> record(String id) {
    try {
      return List.of(RecordId.of(id));
    } catch (IllegalArgumentException other) {
      return List.of();
    }
  }
}
