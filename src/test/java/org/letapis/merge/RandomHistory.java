package org.letapis.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/** Several authors editing one record, each seeing only what reached them, by a seed. */
final class RandomHistory {

  static final RecordId RECORD = RecordId.of("01890000-0000-7000-8000-000000000001");

  private static final List<FieldPath> PATHS =
      List.of(
          FieldPath.of("place"),
          FieldPath.of("account"),
          FieldPath.cell("seized", "row-1", "what"),
          FieldPath.cell("seized", "row-1", "owner"),
          FieldPath.cell("seized", "row-2", "what"));

  private final Random random;
  private final List<Set<Entry>> seen = new ArrayList<>();
  private final List<Optional<Entry>> last = new ArrayList<>();
  private final List<Entry> all = new ArrayList<>();

  RandomHistory(long seed, int authors, int steps) {
    random = new Random(seed);
    for (int a = 0; a < authors; a++) {
      seen.add(new HashSet<>());
      last.add(Optional.empty());
    }
    for (int step = 0; step < steps; step++) {
      int author = random.nextInt(authors);
      if (random.nextInt(3) == 0) {
        seen.get(author).addAll(seen.get(random.nextInt(authors)));
      } else {
        write(author, step);
      }
    }
  }

  List<Entry> all() {
    return all;
  }

  /** What one author has seen by the end. */
  Set<Entry> seenBy(int author) {
    return seen.get(author);
  }

  private void write(int author, int step) {
    Set<Entry> known = seen.get(author);
    List<EntryId> heads = Fold.fold(RECORD, "search", known, id -> true).heads();
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      boolean clears = random.nextInt(5) == 0;
      fields.put(
          PATHS.get(random.nextInt(PATHS.size())),
          clears ? Json.nothing() : Json.text("v" + random.nextInt(4)));
    }
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach((path, value) -> disclosed.add(new Disclosure(salt(), path, value)));
    Body body =
        new Body(
            EntryKind.CHANGE,
            RECORD,
            "search",
            Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50)),
            heads,
            disclosed.stream().map(Disclosure::digest).toList(),
            salt());
    Optional<Entry> before = last.get(author);
    Entry entry =
        Entry.of(
            new AuthorId(Digest.of("author " + author)),
            before.map(e -> e.seq() + 1).orElse(1L),
            before.map(Entry::id).orElse(null),
            body,
            disclosed);
    known.add(entry);
    last.set(author, Optional.of(entry));
    all.add(entry);
  }

  private String salt() {
    return "s%021d".formatted(random.nextInt(Integer.MAX_VALUE));
  }
}
