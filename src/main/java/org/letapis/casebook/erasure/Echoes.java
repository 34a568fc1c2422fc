package org.letapis.casebook.erasure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.erasure.ErasureRequest.Way;
import org.letapis.casebook.exchange.memory.Acknowledgements;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.SentBundle;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.statement.Erased;
import org.letapis.merge.Erasures.Request;
import org.letapis.merge.Panel;
import org.letapis.merge.Ruling;
import org.letapis.merge.Rulings;

/**
 * What came back of a request to erase: who carried it out, and who may have the record and does
 * not say so. Of whom only digests were sent it cannot be told apart: they are awaited as well.
 */
final class Echoes {
  private final Ledger ledger;
  private final Contacts contacts;
  private final List<Entry> entries;
  private final Request request;

  Echoes(Ledger ledger, Contacts contacts, Standing standing, Request request) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.entries = standing.known().stream().map(Known::entry).toList();
    this.request = request;
  }

  /** Who says that it was carried out, earliest first. */
  List<ErasureRequest.Done> done() {
    EntryId asked = request.entry().id();
    return entries.stream()
        .filter(e -> Erased.of(e).filter(d -> d.request().equals(asked)).isPresent())
        .map(e -> new ErasureRequest.Done(e.author(), contacts.nameOf(e.author()), e.body().time()))
        .sorted(Comparator.comparing(ErasureRequest.Done::time))
        .toList();
  }

  /** Who does not say so, by name. */
  List<ErasureRequest.Awaited> awaited() {
    Set<AuthorId> done =
        done().stream().map(ErasureRequest.Done::author).collect(Collectors.toSet());
    List<SentBundle> sent = new ExchangeMemory(ledger).sent();
    List<ErasureRequest.Awaited> awaited = new ArrayList<>();
    for (Contact contact : contacts.all()) {
      if (!done.contains(contact.id())) {
        way(contact.id(), sent)
            .map(way -> new ErasureRequest.Awaited(contact.id(), contact.name(), way))
            .ifPresent(awaited::add);
      }
    }
    awaited.sort(
        Comparator.comparing(ErasureRequest.Awaited::name)
            .thenComparing(ErasureRequest.Awaited::contact));
    return awaited;
  }

  /** How far the request came; nothing for somebody who never got anything of it. */
  private Optional<Way> way(AuthorId contact, List<SentBundle> sent) {
    Map<AuthorId, Long> reached = new TreeMap<>();
    sent.stream()
        .filter(bundle -> bundle.to().contains(contact))
        .forEach(b -> b.upTo().forEach((author, seq) -> reached.merge(author, seq, Math::max)));
    Map<AuthorId, Long> received = new TreeMap<>();
    new Acknowledgements(ledger)
        .of(contact)
        .forEach((author, head) -> received.put(author, head.seq()));
    Set<EntryId> asked = Set.copyOf(request.erasure().entries());
    boolean has =
        entries.stream()
            .filter(e -> asked.contains(e.id()))
            .anyMatch(e -> isIn(e, reached) || isIn(e, received) || e.author().equals(contact));
    if (!has) {
      return Optional.empty();
    }
    Entry entry = request.entry();
    boolean refused =
        Rulings.of(entries, Panel.of(contact))
            .on(entry.id())
            .filter(r -> r.outcome() == Ruling.Outcome.REJECTED)
            .isPresent();
    if (refused) {
      return Optional.of(Way.REFUSED);
    }
    Way way = isIn(entry, reached) ? Way.SENT : Way.UNSENT;
    return Optional.of(isIn(entry, received) ? Way.RECEIVED : way);
  }

  private static boolean isIn(Entry entry, Map<AuthorId, Long> chains) {
    return entry.seq() <= chains.getOrDefault(entry.author(), 0L);
  }
}
