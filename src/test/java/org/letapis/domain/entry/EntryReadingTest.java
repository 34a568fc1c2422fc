package org.letapis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Entries are read straight from the bytes of their lines. The plain way is to parse the line as
 * any JSON, to take the tree apart, to write the entry again and to compare: whatever a line says,
 * both ways must agree on whether it is an entry and on what it says.
 */
class EntryReadingTest {

  private static final AuthorId AUTHOR = new AuthorId(Digest.of("author"));

  private static ChainLink plainly(byte[] line) throws MalformedJson {
    JsonNode json = StrictJson.parseToCompare(line);
    AuthorId author = AuthorId.of(Json.text(json, "author", 64));
    long seq = Json.whole(json, "seq", 1, 1L << 50);
    EntryId prev = json.has("prev") ? EntryId.of(Json.text(json, "prev", 64)) : null;
    ChainLink link =
        json.has("omitted")
            ? new OmittedEntry(author, seq, prev, new Digest(Json.text(json, "omitted", 64)))
            : entry(json, author, seq, prev);
    if (!Arrays.equals(line, EntryCodec.line(link))) {
      throw new MalformedJson("not the canonical form of an entry");
    }
    return link;
  }

  private static Entry entry(JsonNode json, AuthorId author, long seq, @Nullable EntryId prev)
      throws MalformedJson {
    JsonNode said = Json.object(json, "body");
    List<EntryId> parents = new ArrayList<>();
    for (JsonNode parent : Json.list(said, "parents", EntryCodec.MAX_FIELDS)) {
      parents.add(EntryId.of(Json.string(parent)));
    }
    List<Digest> commitments = new ArrayList<>();
    for (JsonNode field : Json.list(said, "fields", EntryCodec.MAX_FIELDS)) {
      commitments.add(new Digest(Json.string(field)));
    }
    Body body =
        new Body(
            new EntryKind(Json.text(said, "kind", 32)),
            RecordId.of(Json.text(said, "record", 36)),
            Json.text(said, "type", 80),
            Instant.parse(Json.text(said, "time", 32)),
            parents,
            commitments,
            Json.text(said, "salt", 64));
    List<Disclosure> disclosed = new ArrayList<>();
    for (JsonNode item : Json.list(json, "disclosed", EntryCodec.MAX_FIELDS)) {
      if (item.size() != 3) {
        throw new MalformedJson("disclosed");
      }
      disclosed.add(
          new Disclosure(
              Json.string(item.get(0)), FieldPath.parse(Json.string(item.get(1))), item.get(2)));
    }
    return Entry.of(author, seq, prev, body, disclosed);
  }

  private interface Reading {
    ChainLink read(byte[] line) throws MalformedJson;
  }

  private static Optional<ChainLink> tried(Reading reading, byte[] line) {
    try {
      return Optional.of(reading.read(line));
    } catch (MalformedJson | IllegalArgumentException | DateTimeException refused) {
      return Optional.empty();
    }
  }

  private static List<ChainLink> samples() {
    List<Disclosure> said =
        List.of(
            new Disclosure("salt-salt-salt-salt-01", FieldPath.of("place"), Json.text("Пл. «1»\n")),
            new Disclosure(
                "salt-salt-salt-salt-02",
                FieldPath.cell("seized", "row-1", "what"),
                Json.object().put("count", 7).put("word", "ноўтбук").set("z", Json.nothing())),
            new Disclosure("", FieldPath.of("many"), Json.array(List.of("a", "b\\\"", "\u0001"))));
    Body body =
        new Body(
            EntryKind.CHANGE,
            RecordId.of("01890000-0000-7000-8000-0000000000ff"),
            "search",
            Instant.parse("2021-08-12T06:30:00.120Z"),
            List.of(new EntryId(Digest.of("parent")), new EntryId(Digest.of("other"))),
            said.stream().map(Disclosure::digest).toList(),
            "salt-salt-salt-salt-00");
    Entry next = Entry.of(AUTHOR, 2, new EntryId(Digest.of("before")), body, said);
    Body bare =
        new Body(EntryKind.DECISION, body.record(), "", Instant.EPOCH, List.of(), List.of(), "");
    return List.of(
        next,
        next.withholding(path -> path.field().equals("seized")),
        Entry.of(AUTHOR, 1, null, bare, List.of()),
        OmittedEntry.of(next));
  }

  private static void agree(byte[] line) {
    Optional<ChainLink> plainly = tried(EntryReadingTest::plainly, line);
    Optional<ChainLink> read = tried(EntryCodec::read, line);
    assertThat(read).as(new String(line, StandardCharsets.UTF_8)).isEqualTo(plainly);
    read.ifPresent(link -> assertThat(EntryCodec.line(link)).isEqualTo(line));
  }

  @Test
  void whatWasWrittenIsRead() {
    for (ChainLink link : samples()) {
      assertThat(tried(EntryCodec::read, EntryCodec.line(link))).contains(link);
      agree(EntryCodec.line(link));
    }
  }

  @Test
  void whateverByteIsChangedBothAgree() {
    Random random = new Random(20_260_718);
    byte[] alphabet = "{}[],:\"\\0129abcfzAF -+.TZ\u0001ў".getBytes(StandardCharsets.UTF_8);
    for (ChainLink link : samples()) {
      byte[] line = EntryCodec.line(link);
      for (int i = 0; i < 10_000; i++) {
        byte[] changed = line.clone();
        changed[random.nextInt(line.length)] = alphabet[random.nextInt(alphabet.length)];
        agree(changed);
      }
    }
  }

  @Test
  void whateverPartIsMovedRepeatedOrLeftOutBothAgree() {
    Random random = new Random(7);
    for (ChainLink link : samples()) {
      String line = new String(EntryCodec.line(link), StandardCharsets.UTF_8);
      String[] parts = line.split("(?<=[,:\\[\\]{}\"])");
      for (int i = 0; i < 5_000; i++) {
        List<String> mixed = new ArrayList<>(List.of(parts));
        int from = random.nextInt(mixed.size());
        switch (random.nextInt(3)) {
          case 0 -> mixed.remove(from);
          case 1 -> mixed.add(random.nextInt(mixed.size()), mixed.get(from));
          default -> mixed.add(random.nextInt(mixed.size() - 1), mixed.remove(from));
        }
        agree(String.join("", mixed).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void timesAreReadInTheirOnlyForm() {
    String line = new String(EntryCodec.line(samples().getFirst()), StandardCharsets.UTF_8);
    for (String time :
        List.of(
            "2021-08-12T06:30:00Z",
            "2021-08-12T06:30:00.1Z",
            "2021-08-12T06:30:00.000Z",
            "2021-08-12T06:30:00.999Z",
            "2021-08-12T06:30:00.123456Z",
            "2021-08-12T06:30:00.123456789Z",
            "2021-08-12T06:30Z",
            "2021-08-12T24:00:00.100Z",
            "2021-08-12T23:59:60.100Z",
            "2021-02-29T06:30:00.120Z",
            "2020-02-29T06:30:00.120Z",
            "2021-08-12t06:30:00.120Z",
            "2021-08-12T06:30:00.120+00:00",
            "0000-01-01T00:00:00.001Z",
            "9999-12-31T23:59:59.999Z",
            "2021-8-12T06:30:00.1200Z",
            "2021-08-12T06:30:00.1a0Z")) {
      agree(line.replace("2021-08-12T06:30:00.120Z", time).getBytes(StandardCharsets.UTF_8));
    }
  }
}
