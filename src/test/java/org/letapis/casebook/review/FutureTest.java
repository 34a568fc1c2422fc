package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.BundleDraft;
import org.letapis.bundle.BundleFiles;
import org.letapis.bundle.Encryption;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Person;
import tools.jackson.databind.JsonNode;

/** What a later version says is kept as it is, through everything, and handed on. */
class FutureTest {

  private static final RecordId PERSON = RecordId.of("01890000-0000-7000-8000-00000000000a");
  private static final RecordId UNKNOWN = RecordId.of("01890000-0000-7000-8000-00000000000b");
  private static final FieldPath AURA = FieldPath.of("aura");
  private static final LocalDate DAY = LocalDate.of(2040, 1, 1);

  @TempDir Path temp;

  private static List<Entry> chain(Identity author) throws Exception {
    List<Entry> chain = new ArrayList<>();
    for (JsonNode one : sample().values()) {
      SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
      one.path("fields")
          .properties()
          .forEach(m -> fields.put(FieldPath.parse(m.getKey()), m.getValue()));
      chain.add(entry(author, chain, one, fields));
    }
    return chain;
  }

  private static Entry entry(
      Identity author, List<Entry> before, JsonNode one, Map<FieldPath, JsonNode> fields) {
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach(
        (path, value) ->
            disclosed.add(
                new Disclosure("salt-salt-salt-%07d".formatted(before.size()), path, value)));
    Body body =
        new Body(
            new EntryKind(one.path("kind").stringValue()),
            RecordId.of(one.path("record").stringValue()),
            one.path("type").stringValue(),
            Instant.parse("2040-01-01T00:00:00Z"),
            List.of(),
            disclosed.stream().map(Disclosure::digest).toList(),
            "body-salt-body-salt-%03d".formatted(before.size()));
    EntryId prev = before.isEmpty() ? null : before.getLast().id();
    return Entry.of(author.authorId(), before.size() + 1L, prev, body, disclosed);
  }

  private static JsonNode sample() throws Exception {
    try (InputStream in = FutureTest.class.getResourceAsStream("future.json")) {
      return StrictJson.parse(java.util.Objects.requireNonNull(in).readAllBytes());
    }
  }

  private void send(Identity from, List<Entry> chain, Casebook to) throws IOException {
    ContactCard card = from.card("Заўтра", DAY);
    to.contacts().add(card.bytes());
    to.contacts().verify(from.authorId());
    Entry last = chain.getLast();
    Path file = temp.resolve("future.age");
    BundleFiles.write(
        file,
        new BundleDraft(
            card,
            DAY,
            "",
            List.of(),
            List.of(),
            List.of(from.sign(new ChainHead(last.author(), last.seq(), last.id()), card)),
            List.<ChainLink>copyOf(chain),
            List.of()),
        from,
        List.of(to.contacts().mine()),
        Encryption.STRONGEST,
        new SecureRandom());
    to.exchange().importBundle(file);
  }

  private static List<String> lines(Casebook book, RecordId record, Identity author) {
    return book.records().revisions(record).stream()
        .map(Known::entry)
        .filter(e -> e.author().equals(author.authorId()))
        .map(e -> new String(EntryCodec.line(e), java.nio.charset.StandardCharsets.UTF_8))
        .sorted()
        .toList();
  }

  @Test
  void whatNobodyHereUnderstandsIsKeptThroughEditSettlingAndExchange() throws Exception {
    try (Identity later = Identity.generate(new SecureRandom());
        Team team = new Team(temp, 2)) {
      Casebook ours = team.book(0);
      Casebook theirs = team.book(1);
      List<Entry> chain = chain(later);
      send(later, chain, ours);
      Team.acceptAll(ours);
      assertThat(Team.record(ours, PERSON).values()).containsKey(AURA);

      ours.records().save(Change.of(PERSON, "person").set(Person.BIRTHPLACE, "Мінск").build());
      List<Conflict> conflicts = ours.review().conflicts().of(PERSON);
      assertThat(conflicts).isEmpty();
      theirs.contacts().add(later.card("Заўтра", DAY).bytes());
      theirs.contacts().verify(later.authorId());
      team.send(ours, theirs);
      Team.acceptAll(theirs);

      for (Casebook book : team.all()) {
        JsonNode aura = Team.record(book, PERSON).values().get(AURA);
        assertThat(aura).isEqualTo(sample().get(0).path("fields").path("aura"));
        assertThat(Team.record(book, UNKNOWN).type()).isEqualTo("hologram");
        List<String> expected =
            chain.stream()
                .filter(e -> e.body().record().equals(PERSON))
                .map(e -> new String(EntryCodec.line(e), java.nio.charset.StandardCharsets.UTF_8))
                .sorted()
                .toList();
        assertThat(lines(book, PERSON, later)).isEqualTo(expected);
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
      }
    }
  }

  @Test
  void aConflictInAFieldOfTheFutureIsSettledByChoosing() throws Exception {
    try (Identity one = Identity.generate(new SecureRandom());
        Identity two = Identity.generate(new SecureRandom());
        Team team = new Team(temp, 1)) {
      Casebook book = team.book(0);
      send(one, chain(one), book);
      Team.acceptAll(book);
      SortedMap<FieldPath, JsonNode> other = new TreeMap<>();
      other.put(
          AURA,
          StrictJson.parse("{\"hue\":\"red\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      List<Entry> said = List.of(entry(two, List.of(), sample().get(0), other));
      send(two, said, book);
      Team.acceptAll(book);
      Conflict conflict = book.review().conflicts().of(PERSON).getFirst();
      assertThat(conflict.path()).isEqualTo(AURA);
      book.review().conflicts().choose(PERSON, AURA, said.getFirst().id());
      assertThat(book.review().conflicts().of(PERSON)).isEmpty();
      assertThat(Team.record(book, PERSON).values().get(AURA)).isEqualTo(other.get(AURA));
    }
  }
}
