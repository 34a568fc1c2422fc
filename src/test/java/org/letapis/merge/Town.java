package org.letapis.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.entry.statement.Likeness;
import org.letapis.domain.entry.statement.Pair;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Two to eight casebooks that write, delete, decide, join, erase and exchange by a seed: chains
 * arrive cut short, twice, late, relayed or never, and now and then somebody goes on in a copy.
 */
final class Town {

  static final List<RecordId> RECORDS =
      List.of(
          RecordId.of("01890000-0000-7000-8000-000000000001"),
          RecordId.of("01890000-0000-7000-8000-000000000002"),
          RecordId.of("01890000-0000-7000-8000-000000000003"),
          RecordId.of("01890000-0000-7000-8000-000000000004"));

  private static final List<FieldPath> PATHS =
      List.of(
          FieldPath.of("born"),
          FieldPath.of("born~certainty"),
          FieldPath.of("x.0190aaaabbbb7ccc8dddeeeeffff0000"),
          FieldPath.of("from-the-future"),
          FieldPath.cell("names", "row-1", "family"),
          FieldPath.cell("names", "row-1", "given"),
          FieldPath.cell("names", "row-2", "family"));

  private final Random random;
  private final List<Member> members = new ArrayList<>();
  private final Set<AuthorId> authors = new TreeSet<>();

  Town(long seed, int steps) {
    random = new Random(seed);
    int size = 2 + random.nextInt(7);
    for (int i = 0; i < size; i++) {
      AuthorId author = new AuthorId(Digest.of("member " + i));
      authors.add(author);
      members.add(new Member(author, random));
    }
    boolean copies = random.nextInt(4) == 0;
    for (int step = 0; step < steps; step++) {
      step(copies);
    }
  }

  List<Member> members() {
    return members;
  }

  Set<AuthorId> authors() {
    return authors;
  }

  private void step(boolean copies) {
    Member member = any(members);
    RecordId record = any(RECORDS);
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6 -> edit(member, record);
      case 7, 8, 9, 10 -> decide(member, record);
      case 11, 12 -> say(member);
      case 13 -> erase(member, record);
      case 14 -> member.erase(record);
      case 15 -> {
        if (copies && members.size() < 9) {
          members.add(member.copied());
        }
      }
      default -> send(member, any(members));
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void edit(Member member, RecordId record) {
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      boolean clears = random.nextInt(5) == 0;
      fields.put(any(PATHS), clears ? Json.nothing() : Json.text("v" + random.nextInt(4)));
    }
    List<Entry> entries = member.of(record);
    Set<EntryId> parents =
        new TreeSet<>(Member.fold(record, entries, member.panel(authors)).heads());
    member.write(EntryKind.CHANGE, record, parents, fields);
  }

  private void decide(Member member, RecordId record) {
    List<Entry> entries = member.of(record);
    List<EntryId> decided =
        entries.stream()
            .filter(e -> e.body().kind().equals(EntryKind.CHANGE) && random.nextInt(3) == 0)
            .map(Entry::id)
            .toList();
    if (decided.isEmpty()) {
      return;
    }
    Decision.Verdict verdict = any(List.of(Decision.Verdict.values()));
    Panel panel = member.panel(authors);
    Rulings rulings = Rulings.of(entries, panel);
    Set<EntryId> parents = new TreeSet<>(Member.fold(record, entries, panel).heads());
    decided.forEach(
        id -> rulings.on(id).orElseThrow().standing().forEach(o -> parents.add(o.decision())));
    member.write(
        EntryKind.DECISION, record, parents, new Decision(verdict, decided, "").toFields());
  }

  private void say(Member member) {
    Pair pair = null;
    while (pair == null) {
      RecordId one = any(RECORDS);
      RecordId other = any(RECORDS);
      pair = one.equals(other) ? null : Pair.of(one, other);
    }
    Pair both = pair;
    List<Entry> entries = member.of(both.first());
    Set<EntryId> parents = new TreeSet<>();
    Optional.ofNullable(Likenesses.of(entries, member.panel(authors)).get(both))
        .ifPresent(said -> said.standing().forEach(e -> parents.add(e.id())));
    Likeness.Word word = any(List.of(Likeness.Word.values()));
    member.write(
        EntryKind.LIKENESS,
        both.first(),
        parents,
        new Likeness(word, both.second(), "").toFields());
  }

  /** Also of what somebody else wrote: that is to be shown, and not obeyed. */
  private void erase(Member member, RecordId record) {
    List<EntryId> asked =
        member.of(record).stream()
            .filter(e -> random.nextInt(3) > 0 && e.body().kind().equals(EntryKind.CHANGE))
            .map(Entry::id)
            .toList();
    if (!asked.isEmpty() && random.nextInt(3) == 0) {
      member.write(
          EntryKind.ERASURE,
          record,
          Set.of(),
          new Erasure(asked, Erasure.WITHDRAWN, "").toFields());
    }
  }

  /** Each chain up to some number, in any order; some of it twice, some of it never. */
  private void send(Member from, Member to) {
    Map<AuthorId, Long> upTo = new TreeMap<>();
    authors.forEach(
        a -> upTo.put(a, random.nextInt(4) == 0 ? (long) random.nextInt(12) : Long.MAX_VALUE));
    List<Entry> travelling =
        from.known().stream()
            .filter(e -> e.seq() <= upTo.getOrDefault(e.author(), 0L))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(travelling, random);
    travelling.forEach(to::take);
    if (!travelling.isEmpty() && random.nextBoolean()) {
      to.take(any(travelling));
    }
  }

  /** In the end everybody gets everything, and carries out what may be asked. */
  void settle() {
    Set<Entry> all = new HashSet<>();
    members.forEach(m -> all.addAll(m.known()));
    for (Member member : members) {
      List<Entry> shuffled = new ArrayList<>(all);
      shuffled.sort(Comparator.comparing(Entry::id));
      Collections.shuffle(shuffled, random);
      shuffled.forEach(member::take);
      RECORDS.forEach(member::erase);
    }
  }
}
