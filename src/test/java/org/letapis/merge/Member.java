package org.letapis.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Likeness;
import org.letapis.domain.entry.statement.Pair;
import tools.jackson.databind.JsonNode;

/** A casebook reduced to what entries add up to: no journal, no store, no keys. */
final class Member {

  private final AuthorId author;
  private final Random random;
  private final Map<EntryId, Entry> known = new LinkedHashMap<>();
  private final Set<EntryId> erased = new HashSet<>();
  private long seq;
  private Optional<Entry> last = Optional.empty();

  Member(AuthorId author, Random random) {
    this.author = author;
    this.random = random;
  }

  /** A copy that goes on under the same keys: from here on its chain forks. */
  Member copied() {
    Member copy = new Member(author, random);
    known.values().forEach(copy::take);
    copy.erased.addAll(erased);
    copy.seq = seq;
    copy.last = last;
    return copy;
  }

  AuthorId author() {
    return author;
  }

  Collection<Entry> known() {
    return known.values();
  }

  List<Entry> of(RecordId record) {
    return known.values().stream().filter(e -> e.body().record().equals(record)).toList();
  }

  /** Takes an entry; what was erased stays so, and what is here with less of it open is filled. */
  void take(Entry entry) {
    Entry whole = erased.contains(entry.id()) ? Blank.of(entry) : entry;
    known.merge(whole.id(), whole, (a, b) -> a.withheld() <= b.withheld() ? a : b);
  }

  /** Carries out every request that may be asked. */
  void erase(RecordId record) {
    for (Erasures.Request request : Erasures.of(of(record), AuthorId::equals)) {
      erased.addAll(request.rightful());
    }
    known.replaceAll((id, entry) -> erased.contains(id) ? entry.withholding(path -> true) : entry);
  }

  /** Two entries of one number tell that a chain forks. */
  Panel panel(Set<AuthorId> all) {
    Map<AuthorId, Map<Long, EntryId>> seen = new HashMap<>();
    Map<AuthorId, Long> forks = new HashMap<>();
    for (Entry entry : known.values()) {
      EntryId other =
          seen.computeIfAbsent(entry.author(), a -> new HashMap<>())
              .putIfAbsent(entry.seq(), entry.id());
      if (other != null && !other.equals(entry.id())) {
        forks.merge(entry.author(), entry.seq(), Math::min);
      }
    }
    Set<AuthorId> others = new HashSet<>(all);
    others.remove(author);
    return new Panel(Set.of(author), others, forks);
  }

  /** How a record stands, in whatever order its entries are given. */
  static Folded fold(RecordId record, List<Entry> entries, Panel panel) {
    Rulings rulings = Rulings.of(entries, panel);
    Set<EntryId> counting =
        entries.stream()
            .map(Entry::id)
            .filter(id -> rulings.on(id).orElseThrow().outcome() == Ruling.Outcome.ACCEPTED)
            .collect(Collectors.toSet());
    return Fold.fold(record, "person", entries, panel.forks(), counting::contains);
  }

  static SortedMap<Pair, Likeness.Word> words(List<List<Entry>> records, Panel panel) {
    SortedMap<Pair, Likeness.Word> words = new TreeMap<>();
    records.forEach(
        of -> Likenesses.of(of, panel).forEach((pair, said) -> words.put(pair, said.word())));
    return words;
  }

  Entry write(
      EntryKind kind, RecordId record, Set<EntryId> parents, Map<FieldPath, JsonNode> fields) {
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach((path, value) -> disclosed.add(new Disclosure(salt(), path, value)));
    Body body =
        new Body(
            kind,
            record,
            "person",
            Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50)),
            List.copyOf(parents),
            disclosed.stream().map(Disclosure::digest).toList(),
            salt());
    Entry entry = Entry.of(author, ++seq, last.map(Entry::id).orElse(null), body, disclosed);
    last = Optional.of(entry);
    take(entry);
    return entry;
  }

  private String salt() {
    return "s%021d".formatted(random.nextInt(Integer.MAX_VALUE));
  }
}
