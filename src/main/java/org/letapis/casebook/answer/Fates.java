package org.letapis.casebook.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.exchange.memory.Acknowledgements;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.SentBundle;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Opinion;
import org.letapis.merge.Panel;
import org.letapis.merge.Rulings;

/** What became of what was written here, by contact: sent, received, and what they said of it. */
public final class Fates {

  private final Ledger ledger;
  private final Contacts contacts;
  private final ExchangeMemory memory;
  private final Questions questions;

  public Fates(Ledger ledger, Contacts contacts, ExchangeMemory memory, Questions questions) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.memory = memory;
    this.questions = questions;
  }

  /** How far one contact got our chains, by author. */
  private record Reach(Map<AuthorId, Long> sent, Map<AuthorId, Long> received) {}

  /** Records of which contacts said something, by id. */
  public Set<RecordId> decided() {
    Set<RecordId> records = new TreeSet<>();
    contacts.all().forEach(c -> records.addAll(ledger.store().records(c.id(), EntryKind.DECISION)));
    return records;
  }

  /**
   * The records last written of here.
   *
   * @param entries how many entries are looked at
   */
  public Set<RecordId> recent(int entries) {
    Set<RecordId> records = new TreeSet<>();
    for (AuthorId own : ledger.panel().own()) {
      long last = ledger.store().head(own).map(ChainHead::seq).orElse(0L);
      ledger.store().entries(own, last - entries, entries).stream()
          .flatMap(row -> Optional.ofNullable(row.record()).stream())
          .forEach(records::add);
    }
    return records;
  }

  /** What became of a record at every contact it was sent to, by the contacts' names. */
  public List<Fate> of(RecordId record) {
    return of(List.of(record)).getOrDefault(record, List.of());
  }

  /** The same of several records, those without own entries left out. */
  public Map<RecordId, List<Fate>> of(List<RecordId> records) {
    Map<AuthorId, Reach> reaches = new TreeMap<>();
    List<SentBundle> sent = memory.sent();
    contacts.all().forEach(c -> reaches.put(c.id(), reach(c.id(), sent)));
    Map<RecordId, List<Fate>> fates = new TreeMap<>();
    for (RecordId record : records) {
      ledger
          .folder()
          .fold(record)
          .map(standing -> of(standing, reaches))
          .filter(found -> !found.isEmpty())
          .ifPresent(found -> fates.put(record, found));
    }
    return fates;
  }

  private Reach reach(AuthorId contact, List<SentBundle> all) {
    Map<AuthorId, Long> sent = new TreeMap<>();
    all.stream()
        .filter(bundle -> bundle.to().contains(contact))
        .forEach(b -> b.upTo().forEach((author, seq) -> sent.merge(author, seq, Math::max)));
    Map<AuthorId, Long> received = new TreeMap<>();
    new Acknowledgements(ledger)
        .of(contact)
        .forEach((author, head) -> received.put(author, head.seq()));
    return new Reach(sent, received);
  }

  private List<Fate> of(Standing standing, Map<AuthorId, Reach> reaches) {
    List<Entry> own =
        standing.known().stream()
            .map(Known::entry)
            .filter(e -> ledger.isOwn(e.author()) && e.body().kind().equals(EntryKind.CHANGE))
            .toList();
    List<Fate> fates = new ArrayList<>();
    if (own.isEmpty()) {
      return fates;
    }
    List<Entry> entries = standing.known().stream().map(Known::entry).toList();
    RecordId record = standing.standing().state().id();
    for (Contact contact : contacts.all()) {
      Rulings rulings = Rulings.of(entries, Panel.of(contact.id()));
      Reach reach = Optional.ofNullable(reaches.get(contact.id())).orElseThrow();
      List<Fate.State> states =
          own.stream()
              .map(e -> state(e, said(rulings, e), reach, record))
              .sorted(Comparator.reverseOrder())
              .toList();
      List<Opinion> opinions =
          own.stream().flatMap(e -> said(rulings, e).stream()).distinct().toList();
      if (!states.getFirst().equals(Fate.State.HERE)) {
        fates.add(new Fate(record, contact.id(), contact.name(), together(states), opinions));
      }
    }
    fates.sort(Comparator.comparing(Fate::name).thenComparing(Fate::contact));
    return fates;
  }

  private static List<Opinion> said(Rulings rulings, Entry entry) {
    return rulings.on(entry.id()).map(r -> r.standing()).orElse(List.of());
  }

  /**
   * A word of the contact's comes first; what is still on its way comes before what is accepted.
   */
  private static Fate.State together(List<Fate.State> states) {
    Fate.State most = states.getFirst();
    Fate.State least = states.getLast();
    return most == Fate.State.ACCEPTED ? least : most;
  }

  private Fate.State state(Entry entry, List<Opinion> said, Reach reach, RecordId record) {
    if (!said.isEmpty()) {
      Opinion last = said.getLast();
      return switch (last.verdict()) {
        case ACCEPT -> Fate.State.ACCEPTED;
        case HOLD, WITHDRAW -> Fate.State.HELD;
        case REJECT -> Fate.State.REJECTED;
        case ASK -> isOpen(record, last) ? Fate.State.QUESTION : Fate.State.HELD;
      };
    }
    if (entry.seq() <= reach.received().getOrDefault(entry.author(), 0L)) {
      return Fate.State.RECEIVED;
    }
    boolean sent = entry.seq() <= reach.sent().getOrDefault(entry.author(), 0L);
    return sent ? Fate.State.SENT : Fate.State.HERE;
  }

  private boolean isOpen(RecordId record, Opinion question) {
    return question.verdict() == Verdict.ASK
        && questions.about(record).stream()
            .anyMatch(q -> q.decision().equals(question.decision()) && q.isOpen());
  }
}
