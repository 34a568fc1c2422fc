package org.letapis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.statement.Answer;
import org.letapis.domain.entry.statement.Erased;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.entry.statement.Likeness;
import tools.jackson.databind.JsonNode;

/** What entries say that change no values, against lines that were written once and stay so. */
class StatementsTest {

  private static final RecordId FIRST = RecordId.of("01890000-0000-7000-8000-00000000000a");
  private static final RecordId SECOND = RecordId.of("01890000-0000-7000-8000-00000000000b");
  private static final EntryId ONE = new EntryId(Digest.of("one"));
  private static final EntryId TWO = new EntryId(Digest.of("two"));

  private static final Decision ASK = new Decision(Verdict.ASK, List.of(ONE, TWO), "Якога году?");
  private static final Decision WITHDRAW = new Decision(Verdict.WITHDRAW, List.of(ONE), "");
  private static final Likeness SAME = new Likeness(Likeness.Word.SAME, SECOND, "тое ж фота");
  private static final Likeness DIFFERENT = new Likeness(Likeness.Word.DIFFERENT, SECOND, "");
  private static final Likeness OPEN = new Likeness(Likeness.Word.OPEN, SECOND, "");
  private static final Answer ANSWER = new Answer(ONE, "1990");
  private static final Erasure ERASURE =
      new Erasure(List.of(ONE, TWO), Erasure.WITHDRAWN, "просяць сваякі");
  private static final Erased ERASED = new Erased(TWO, List.of(ONE));

  private static List<Entry> written() {
    List<Entry> chain = new ArrayList<>();
    add(chain, EntryKind.DECISION, ASK.toFields());
    add(chain, EntryKind.DECISION, WITHDRAW.toFields());
    add(chain, EntryKind.LIKENESS, SAME.toFields());
    add(chain, EntryKind.LIKENESS, DIFFERENT.toFields());
    add(chain, EntryKind.LIKENESS, OPEN.toFields());
    add(chain, EntryKind.ANSWER, ANSWER.toFields());
    add(chain, EntryKind.ERASURE, ERASURE.toFields());
    add(chain, EntryKind.ERASED, ERASED.toFields());
    return chain;
  }

  private static void add(List<Entry> chain, EntryKind kind, Map<FieldPath, JsonNode> fields) {
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach(
        (path, value) ->
            disclosed.add(
                new Disclosure(
                    "salt-salt-salt-%02d-%04d".formatted(chain.size(), disclosed.size()),
                    path,
                    value)));
    Body body =
        new Body(
            kind,
            FIRST,
            "person",
            Instant.parse("2026-11-22T18:00:00Z"),
            List.of(ONE),
            disclosed.stream().map(Disclosure::digest).toList(),
            "body-salt-body-salt-%02d".formatted(chain.size()));
    EntryId prev = chain.isEmpty() ? null : chain.getLast().id();
    AuthorId author = new AuthorId(Digest.of("author"));
    chain.add(Entry.of(author, chain.size() + 1L, prev, body, disclosed));
  }

  private static List<String> frozen() throws Exception {
    try (InputStream in = StatementsTest.class.getResourceAsStream("statements-v1.jsonl")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void whatIsWrittenIsAsItWasFrozen() throws Exception {
    assertThat(written().stream().map(e -> new String(EntryCodec.line(e), StandardCharsets.UTF_8)))
        .containsExactlyElementsOf(frozen());
  }

  @Test
  void frozenLinesSayWhatTheySaid() throws Exception {
    List<Entry> read = new ArrayList<>();
    for (String line : frozen()) {
      read.add((Entry) EntryCodec.read(line.getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(Decision.of(read.get(0))).contains(ASK);
    assertThat(Decision.of(read.get(1))).contains(WITHDRAW);
    assertThat(Likeness.of(read.get(2))).contains(SAME);
    assertThat(Likeness.of(read.get(3))).contains(DIFFERENT);
    assertThat(Likeness.of(read.get(4))).contains(OPEN);
    assertThat(Answer.of(read.get(5))).contains(ANSWER);
    assertThat(Erasure.of(read.get(6))).contains(ERASURE);
    assertThat(Erased.of(read.get(7))).contains(ERASED);
  }

  @Test
  void aLikenessOfRecordsOutOfOrderIsNone() {
    List<Entry> chain = new ArrayList<>();
    add(chain, EntryKind.LIKENESS, new Likeness(Likeness.Word.SAME, FIRST, "").toFields());
    assertThat(Likeness.of(chain.getFirst())).isEmpty();
  }
}
