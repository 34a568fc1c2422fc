package org.letapis.casebook.exchange.outgoing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.SentBundle;
import org.letapis.casebook.exchange.memory.WithheldBook;
import org.letapis.casebook.exchange.selection.Rulings;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/**
 * What was withheld from somebody before and may be given now. Looks at the records that changed
 * since, and at what refers to them; at everything that was withheld only when the rules changed.
 */
public final class Arrears {

  /** Of what more records than this refer to, the rest waits for a change of its own. */
  private static final int MOST = 10_000;

  private final Ledger ledger;
  private final Rulings rulings;
  private final String rules;

  /**
   * @param rules digest of the rules of this time
   */
  public Arrears(Ledger ledger, Rulings rulings, String rules) {
    this.ledger = ledger;
    this.rulings = rulings;
    this.rules = rules;
  }

  /**
   * Numbers of entries up to what everybody has that somebody is given more of now, by author.
   *
   * @param base how far everybody has each chain
   */
  public Map<AuthorId, Set<Long>> of(
      Collection<AuthorId> contacts, Map<AuthorId, ChainHead> base, List<SignedHead> heads) {
    Map<AuthorId, Set<Long>> due = new TreeMap<>();
    Set<RecordId> changed = null;
    for (AuthorId contact : contacts) {
      WithheldBook book = new WithheldBook(ledger, contact);
      Optional<SentBundle> last = new ExchangeMemory(ledger).lastSent(contact);
      if (last.isEmpty()) {
        continue;
      }
      if (last.get().rules().equals(rules)) {
        changed = changed == null ? changed(base, heads) : changed;
        byRecord(book, changed, base, due);
      } else {
        byNumber(book, base, due);
      }
    }
    return due;
  }

  private Set<RecordId> changed(Map<AuthorId, ChainHead> base, List<SignedHead> heads) {
    Set<RecordId> changed = new HashSet<>();
    ledger
        .locals()
        .keys(LocalKeys.FILLED)
        .forEach(key -> changed.add(RecordId.of(key.substring(LocalKeys.FILLED.length()))));
    for (SignedHead signed : heads) {
      ChainHead from = base.get(signed.head().author());
      Iterator<EntryRow> rows =
          new ChainRows(ledger, signed.head(), from == null ? 0 : from.seq(), Optional.empty());
      while (rows.hasNext()) {
        RecordId record = rows.next().record();
        if (record != null && changed.add(record)) {
          changed.addAll(ledger.store().many().linkers(record, MOST));
        }
      }
    }
    return changed;
  }

  private void byRecord(
      WithheldBook book,
      Set<RecordId> records,
      Map<AuthorId, ChainHead> base,
      Map<AuthorId, Set<Long>> due) {
    for (RecordId record : records) {
      for (EntryRow row : ledger.store().entries(record)) {
        consider(book, row, base, due);
      }
    }
  }

  private void byNumber(
      WithheldBook book, Map<AuthorId, ChainHead> base, Map<AuthorId, Set<Long>> due) {
    book.all()
        .forEach(
            (author, seqs) -> {
              for (long seq : seqs) {
                ledger.store().entries(author, seq - 1, 2).stream()
                    .filter(row -> row.seq() == seq)
                    .forEach(row -> consider(book, row, base, due));
              }
            });
  }

  private void consider(
      WithheldBook book,
      EntryRow row,
      Map<AuthorId, ChainHead> base,
      Map<AuthorId, Set<Long>> due) {
    ChainHead reached = base.get(row.author());
    int before = book.of(row.author(), row.seq());
    boolean mayBe =
        reached != null
            && row.seq() <= reached.seq()
            && before != 0
            && row.status() != EntryStatus.OMITTED
            && Outgoing.travels(ledger, row);
    if (!mayBe || !(ledger.reader().ifWhole(row).orElse(null) instanceof Entry entry)) {
      return;
    }
    Optional<Entry> given = rulings.of(entry);
    if (given.isPresent() && (before == WithheldBook.ALL || given.get().withheld() < before)) {
      due.computeIfAbsent(row.author(), author -> new TreeSet<>()).add(row.seq());
    }
  }

  /** The base moved back to before what is due. */
  public Map<AuthorId, ChainHead> before(
      Map<AuthorId, Set<Long>> due, Map<AuthorId, ChainHead> base, List<SignedHead> heads) {
    Map<AuthorId, ChainHead> earlier = new HashMap<>(base);
    Set<AuthorId> going = new HashSet<>();
    heads.forEach(head -> going.add(head.head().author()));
    due.forEach(
        (author, seqs) -> {
          long first = seqs.stream().min(Long::compare).orElseThrow();
          if (going.contains(author)) {
            at(author, first - 1)
                .ifPresentOrElse(head -> earlier.put(author, head), () -> earlier.remove(author));
          }
        });
    return earlier;
  }

  private Optional<ChainHead> at(AuthorId author, long seq) {
    return seq < 1
        ? Optional.empty()
        : ledger.store().entries(author, seq - 1, 1).stream()
            .filter(row -> row.seq() == seq)
            .map(row -> new ChainHead(author, row.seq(), row.id()))
            .findFirst();
  }
}
