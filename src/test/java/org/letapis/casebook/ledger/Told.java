package org.letapis.casebook.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Likeness;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/** What somebody else says of some people and what happened to them, by a seed. */
final class Told {

  private final AuthorId author;
  private final Random random;
  private final List<Entry> all = new ArrayList<>();

  Told(String name, Random random) {
    this.author = new AuthorId(Digest.of("author " + name));
    this.random = random;
  }

  AuthorId author() {
    return author;
  }

  /** Anything said of any of some records. */
  Entry say(List<RecordId> people, List<RecordId> events, List<Entry> known) {
    RecordId person = people.get(random.nextInt(people.size()));
    RecordId event = events.get(random.nextInt(events.size()));
    return switch (random.nextInt(8)) {
      case 0 -> {
        RecordId other = people.get(random.nextInt(people.size()));
        boolean ordered = person.compareTo(other) < 0;
        Likeness.Word word = Likeness.Word.values()[random.nextInt(3)];
        Likeness same = new Likeness(word, ordered ? other : person, "");
        yield entry(EntryKind.LIKENESS, ordered ? person : other, "person", same.toFields());
      }
      case 1 -> {
        if (known.isEmpty()) {
          yield entry(EntryKind.CHANGE, person, "person", name());
        }
        Entry about = known.get(random.nextInt(known.size()));
        Decision.Verdict verdict = Decision.Verdict.values()[random.nextInt(4)];
        Decision decision = new Decision(verdict, List.of(about.id()), "");
        yield entry(
            EntryKind.DECISION, about.body().record(), about.body().type(), decision.toFields());
      }
      case 2, 3, 4 -> entry(EntryKind.CHANGE, person, "person", name());
      default -> entry(EntryKind.CHANGE, event, "detention", happened(person));
    };
  }

  Map<FieldPath, JsonNode> name() {
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    String row = "row-" + random.nextInt(3);
    fields.put(FieldPath.cell("names", row, "family"), Json.text("Бусел" + random.nextInt(9)));
    boolean clears = random.nextInt(5) == 0;
    fields.put(FieldPath.of("birthplace"), clears ? Json.nothing() : Json.text("Орша"));
    return fields;
  }

  Map<FieldPath, JsonNode> happened(RecordId person) {
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    fields.put(FieldPath.of("person"), Json.object().put("record", person.toString()));
    fields.put(FieldPath.of("place"), Json.text("Мінск " + random.nextInt(20)));
    fields.put(FieldPath.of("start"), Json.object().put("edtf", "2021-08-1" + random.nextInt(9)));
    return fields;
  }

  private Entry entry(
      EntryKind kind, RecordId record, String type, Map<FieldPath, JsonNode> fields) {
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach((path, value) -> disclosed.add(new Disclosure(salt(), path, value)));
    List<EntryId> parents =
        all.stream()
            .filter(e -> e.body().record().equals(record) && random.nextBoolean())
            .map(Entry::id)
            .toList();
    Body body =
        new Body(
            kind,
            record,
            type,
            Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50)),
            parents,
            disclosed.stream().map(Disclosure::digest).toList(),
            salt());
    EntryId before = all.isEmpty() ? null : all.getLast().id();
    Entry entry = Entry.of(author, all.size() + 1, before, body, disclosed);
    all.add(entry);
    return entry;
  }

  static ChainLink withheld(Entry entry) {
    return new OmittedEntry(entry.author(), entry.seq(), entry.prev(), entry.bodyDigest());
  }

  private String salt() {
    return "s%021d".formatted(random.nextInt(Integer.MAX_VALUE));
  }
}
