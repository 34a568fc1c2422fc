package org.letapis.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;

/** Rows of invented people and events. */
final class Rows {

  static final UUID VAULT = UUID.fromString("b74980e2-8f2c-42a8-8b38-64547fa57092");
  static final Instant TIME = Instant.parse("2026-02-03T04:05:06.789Z");

  private Rows() {}

  static Store open(Path folder) {
    return Store.open(folder, key(), VAULT);
  }

  static Secret key() {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 9);
    return Secret.copyOf(key);
  }

  static AuthorId author(String name) {
    return new AuthorId(Digest.of("author " + name));
  }

  static EntryId id(AuthorId author, long seq) {
    return new EntryId(Digest.of(author + " " + seq));
  }

  static EntryRow entry(AuthorId author, long seq, @Nullable RecordId record, EntryStatus status) {
    return new EntryRow(
        id(author, seq),
        author,
        seq,
        record,
        record == null ? "" : "change",
        status,
        TIME.plusSeconds(seq),
        new Position(1, 100 * seq),
        (int) seq % 7);
  }

  static RecordRow person(RecordId id, String title, String... nameKeys) {
    CaseRecord state =
        CaseRecord.blank(id, "person")
            .with(
                Change.of(id, "person")
                    .put(
                        org.letapis.domain.entry.FieldPath.of("account"),
                        org.letapis.domain.json.Json.text(title))
                    .build());
    return row(state, title, List.of(nameKeys), Optional.empty(), Optional.empty());
  }

  static RecordRow detention(RecordId id, RecordId person, @Nullable PartialDate start) {
    Change.Builder change = Change.of(id, "detention").set(Detention.PERSON, person);
    if (start != null) {
      change.set(Detention.START, start);
    }
    CaseRecord state = CaseRecord.blank(id, "detention").with(change.build());
    return row(state, "", List.of(), Optional.of(person), Optional.ofNullable(start));
  }

  private static RecordRow row(
      CaseRecord state,
      String title,
      List<String> nameKeys,
      Optional<RecordId> subject,
      Optional<PartialDate> start) {
    return new RecordRow(
        state,
        title,
        sortKey(title),
        nameKeys,
        subject,
        start,
        Optional.empty(),
        TIME,
        List.of(id(author("a"), 1)),
        true,
        false,
        0);
  }

  static String sortKey(String title) {
    return java.util.HexFormat.of().formatHex(title.getBytes(StandardCharsets.UTF_16BE));
  }

  static RecordRow changed(RecordRow row, Instant changed) {
    return with(row, changed, row.visible(), row.pending());
  }

  static RecordRow waiting(RecordRow row, boolean visible, int pending) {
    return with(row, row.changed(), visible, pending);
  }

  private static RecordRow with(RecordRow row, Instant changed, boolean visible, int pending) {
    return new RecordRow(
        row.state(),
        row.title(),
        row.sortKey(),
        row.nameKeys(),
        row.subject(),
        row.start(),
        row.end(),
        changed,
        row.heads(),
        visible,
        row.conflicted(),
        pending);
  }

  static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day));
  }
}
