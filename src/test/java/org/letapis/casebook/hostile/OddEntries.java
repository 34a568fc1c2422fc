package org.letapis.casebook.hostile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A chain that holds together and is rightly signed, of entries no program would write. */
final class OddEntries {

  private static final List<String> TIMES =
      List.of(
          "2026-01-05T10:15:30.123Z",
          "1970-01-01T00:00:00Z",
          "9999-12-31T23:59:59.999Z",
          "0000-01-01T00:00:00Z",
          "2026-01-05T10:15:30.123456789Z");

  private static final List<String> VALUES =
      List.of(
          "{\"absent\":\"refused\"}",
          "{\"absent\":\"other\"}",
          "[]",
          "{}",
          "true",
          "-9007199254740991",
          "9007199254740991",
          "\"\"",
          "\"\\u0000\"",
          "\"😀\u202e\"",
          "{\"words\":\"x\"}",
          "{\"earliest\":\"2021-02-30\"}",
          "{\"date\":\"+999999999-12-31\",\"words\":\"\"}",
          "{\"edtf\":\"2021-08\"}",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"restricted\"",
          "[\"restricted\",\"restricted\"]",
          "{\"name\":\"../x\",\"sha256\":\"" + "a".repeat(64) + "\",\"size\":-1,\"type\":\"x\"}",
          "[[[[[[[[[[]]]]]]]]]]",
          "{\"absent\":{}}",
          "{\"term\":{}}",
          "{\"term\":\"\"}",
          "{\"word\":[1]}",
          "[{\"term\":null},{\"word\":{}}]",
          "{\"edtf\":5}",
          "{\"edtf\":\"2021-08-13\",\"time\":{}}",
          "{\"edtf\":\"Y170000002\"}",
          "{\"edtf\":\"-9999-12-31/9999-12-31\"}",
          "{\"words\":[\"x\"]}",
          "{\"typed\":\"колісь\"}",
          "{\"amount\":\"1E999999999\",\"currency\":\"BYN\"}",
          "{\"amount\":\"-0.000000000000000000001\",\"currency\":\"\"}",
          "{\"iso\":\"P99999999999999999999Y\"}",
          "{\"iso\":\"P9Y\",\"life\":{}}",
          "{\"fields\":[{},1,\"//\"],\"words\":{}}",
          "{\"record\":{}}",
          "[{\"law\":{},\"number\":\"1\"}]",
          "{\"mediaType\":\"\",\"name\":\"a\\u0000/b\",\"sha256\":\""
              + "a".repeat(64)
              + "\",\"size\":1}");

  private final Random random;
  private final AuthorId author;
  private final List<EntryId> seen;
  private final List<RecordId> records;
  private long seq;
  private EntryId prev;

  /**
   * @param seen entries to speak of, others' too
   * @param records records to write to, others' too
   */
  OddEntries(Random random, AuthorId author, List<EntryId> seen, List<RecordId> records) {
    this.random = random;
    this.author = author;
    this.seen = new ArrayList<>(seen);
    this.records = new ArrayList<>(records);
  }

  /** The next entry, said to be of that time. */
  ChainLink at(String time) {
    Entry entry = entry();
    Body said = entry.body();
    Body body =
        new Body(
            said.kind(),
            said.record(),
            said.type(),
            Instant.parse(time),
            said.parents(),
            said.commitments(),
            said.salt());
    return Entry.of(author, entry.seq(), entry.prev(), body, entry.disclosed());
  }

  /** The next entries of the chain. */
  List<ChainLink> next(int count) {
    List<ChainLink> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Entry entry = entry();
      seq = entry.seq();
      prev = entry.id();
      seen.add(entry.id());
      links.add(
          switch (random.nextInt(8)) {
            case 0 -> OmittedEntry.of(entry);
            case 1 -> entry.withholding(path -> random.nextBoolean());
            default -> entry;
          });
    }
    return links;
  }

  private Entry entry() {
    RecordType type = any(Schema.types());
    EntryKind kind =
        new EntryKind(
            any(
                List.of(
                    "change",
                    "change",
                    "change",
                    "decision",
                    "custody",
                    "succession",
                    "future-kind",
                    "join",
                    "answer",
                    "erasure",
                    "withdrawal")));
    Map<FieldPath, JsonNode> fields = new LinkedHashMap<>();
    int many = random.nextInt(50) == 0 ? 400 : random.nextInt(8);
    for (int i = 0; i < many; i++) {
      fields.put(path(type), value());
    }
    if (kind.equals(EntryKind.DECISION)) {
      fields.put(FieldPath.of("verdict"), Json.text(any(List.of("accept", "hold", "reject", "x"))));
      ArrayNode about = Json.array();
      for (int i = 0; i < 3 && !seen.isEmpty(); i++) {
        about.add(any(seen).toString());
      }
      fields.put(FieldPath.of("entries"), random.nextInt(5) == 0 ? value() : about);
    }
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach((path, value) -> disclosed.add(new Disclosure(salt(), path, value)));
    List<EntryId> parents = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parents.add(seen.isEmpty() || random.nextInt(4) == 0 ? unknown() : any(seen));
    }
    Body body =
        new Body(
            kind,
            record(),
            random.nextInt(10) == 0 ? any(List.of("x", "", "future-type")) : type.code(),
            Instant.parse(any(TIMES)),
            parents,
            disclosed.stream().map(Disclosure::digest).toList(),
            random.nextInt(10) == 0 ? "" : salt());
    return Entry.of(author, seq + 1, prev, body, disclosed);
  }

  private FieldPath path(RecordType type) {
    List<Field<?>> fields = type.fields().toList();
    Field<?> field = any(fields);
    if (random.nextInt(6) == 0) {
      return FieldPath.of(any(List.of("x." + "0".repeat(32), "zzz", "names", "a~certainty")));
    }
    return field.columns().isEmpty()
        ? field.path()
        : field.cell(any(List.of("row-1", "0", "z".repeat(40))), any(field.columns()));
  }

  private JsonNode value() {
    if (random.nextInt(200) == 0) {
      return Json.text("ы".repeat(500_000));
    }
    if (random.nextInt(5) == 0) {
      return Json.nothing();
    }
    if (random.nextInt(4) == 0 && !records.isEmpty()) {
      return Json.text(any(records).toString());
    }
    try {
      return StrictJson.parse(any(VALUES).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (MalformedJson e) {
      return Json.text("?");
    }
  }

  private RecordId record() {
    if (!records.isEmpty() && random.nextInt(3) > 0) {
      return any(records);
    }
    RecordId fresh = new RecordId(new UUID(random.nextLong(), random.nextLong()));
    records.add(fresh);
    return fresh;
  }

  private EntryId unknown() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return EntryId.of(HexFormat.of().formatHex(bytes));
  }

  private String salt() {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
  }

  private <T> T any(List<? extends T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
