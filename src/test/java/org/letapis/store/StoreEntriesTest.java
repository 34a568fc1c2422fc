package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.store.Rows.author;
import static org.letapis.store.Rows.entry;
import static org.letapis.store.Rows.id;
import static org.letapis.store.generated.Tables.CHAIN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

class StoreEntriesTest {

  private static final AuthorId ALES = author("Алесь");
  private static final AuthorId OLGA = author("Ольга");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Rows.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = Rows.open(folder);
  }

  private void put(EntryRow... rows) {
    store.apply(writer -> List.of(rows).forEach(writer::putEntry));
  }

  /** As it was found after a kill: the entry was there, and the chain had not heard of it. */
  @Test
  void aStoreWhoseChainLagsBehindItsEntriesIsDamaged() throws SQLException {
    put(entry(ALES, 1, null, EntryStatus.OWN), entry(ALES, 2, null, EntryStatus.OWN));
    store.close();
    try (Secret key = Rows.key();
        OpenDatabase database = OpenDatabase.open(folder, key, Rows.VAULT.toString())) {
      database.writer().sql().update(CHAIN).set(CHAIN.SEQ, 1L).execute();
      database.commit();
    }
    assertThatThrownBy(() -> Rows.open(folder)).isInstanceOf(StoreDamaged.class);
    Store.delete(folder);
    store = Rows.open(folder);
  }

  @Test
  void whatIsNoChangeIsFoundByItsAuthorAndItsKind() {
    RecordId first = new RecordId(UUID.randomUUID());
    RecordId second = new RecordId(UUID.randomUUID());
    put(
        act(ALES, 1, second, EntryKind.DECISION),
        entry(ALES, 2, first, EntryStatus.OWN),
        act(ALES, 3, first, EntryKind.DECISION),
        act(ALES, 4, second, EntryKind.DECISION),
        act(ALES, 5, first, EntryKind.ERASURE),
        act(OLGA, 1, first, EntryKind.ERASURE));
    reopen();
    assertThat(store.records(ALES, EntryKind.DECISION)).containsExactly(second, first);
    assertThat(store.records(ALES, EntryKind.ERASURE)).containsExactly(first);
    assertThat(store.records(OLGA, EntryKind.ERASURE)).containsExactly(first);
    assertThat(store.records(OLGA, EntryKind.DECISION)).isEmpty();
  }

  @Test
  void aLinkIsFoundByItsKindOnceItsEntryIsHere() {
    RecordId record = new RecordId(UUID.randomUUID());
    EntryRow whole = act(OLGA, 1, record, EntryKind.DECISION);
    put(entry(OLGA, 1, null, EntryStatus.OMITTED));
    assertThat(store.records(OLGA, EntryKind.DECISION)).isEmpty();
    put(whole);
    put(whole, entry(OLGA, 1, null, EntryStatus.OMITTED));
    assertThat(store.records(OLGA, EntryKind.DECISION)).containsExactly(record);
  }

  private static EntryRow act(AuthorId author, long seq, RecordId record, EntryKind kind) {
    EntryRow row = entry(author, seq, record, EntryStatus.OWN);
    return new EntryRow(
        row.id(),
        row.author(),
        row.seq(),
        row.record(),
        kind.code(),
        row.status(),
        row.time(),
        row.at(),
        row.index());
  }

  @Test
  void aNewStoreIsEmpty() {
    assertThat(store.position()).isEmpty();
    assertThat(store.heads()).isEmpty();
    assertThat(store.authors()).isEmpty();
    assertThat(store.many().waiting()).isEmpty();
    assertThat(store.many().counts()).isEmpty();
    assertThat(store.entry(id(ALES, 1))).isEmpty();
    assertThat(store.head(ALES)).isEmpty();
    assertThat(store.record(RecordId.fresh())).isEmpty();
    assertThat(store.local("identity")).isEmpty();
  }

  @Test
  void entriesAreReadAsTheyWerePutAlsoAfterReopening() {
    RecordId record = RecordId.fresh();
    EntryRow own = entry(ALES, 1, record, EntryStatus.OWN);
    EntryRow pending = entry(OLGA, 1, record, EntryStatus.PENDING);
    EntryRow omitted = entry(OLGA, 2, null, EntryStatus.OMITTED);
    EntryRow other = entry(ALES, 2, RecordId.fresh(), EntryStatus.OWN);
    put(pending, omitted, own, other);
    store.apply(writer -> writer.position(new Position(3, 1L << 40)));
    for (int round = 0; round < 2; round++) {
      assertThat(store.entry(own.id())).contains(own);
      assertThat(store.entry(omitted.id())).contains(omitted);
      assertThat(store.entries(record)).containsExactlyInAnyOrder(own, pending);
      assertThat(store.entries(ALES, 0, 10)).containsExactly(own, other);
      assertThat(store.entries(ALES, 0, 1)).containsExactly(own);
      assertThat(store.entries(ALES, 1, 10)).containsExactly(other);
      assertThat(store.entries(ALES, 2, 10)).isEmpty();
      assertThat(store.authors()).containsExactlyInAnyOrder(ALES, OLGA);
      assertThat(store.position()).contains(new Position(3, 1L << 40));
      reopen();
    }
  }

  @Test
  void aStatusIsChangedAndPuttingTheEntryAgainKeepsItAndMovesItsPlace() {
    RecordId record = RecordId.fresh();
    EntryRow row = entry(OLGA, 1, record, EntryStatus.PENDING);
    put(row);
    store.apply(writer -> writer.setStatus(row.id(), EntryStatus.ACCEPTED));
    EntryRow again =
        new EntryRow(
            row.id(),
            OLGA,
            1,
            record,
            "change",
            EntryStatus.PENDING,
            row.time(),
            new Position(2, 5),
            3);
    put(again);
    EntryRow now = store.entry(row.id()).orElseThrow();
    assertThat(now.status()).isEqualTo(EntryStatus.ACCEPTED);
    assertThat(now.at()).isEqualTo(new Position(2, 5));
    assertThat(now.index()).isEqualTo(3);
  }

  @Test
  void aStubGivesWayToTheContentAndNeverTheOtherWayRound() {
    EntryRow stub = entry(OLGA, 1, null, EntryStatus.OMITTED);
    EntryRow content = entry(OLGA, 1, RecordId.fresh(), EntryStatus.PENDING);
    put(stub);
    store.apply(writer -> writer.setStatus(stub.id(), EntryStatus.ACCEPTED));
    assertThat(store.entry(stub.id())).contains(stub);
    put(content);
    put(stub);
    assertThat(store.entry(stub.id())).contains(content);
    assertThat(store.heads()).containsEntry(OLGA, new ChainHead(OLGA, 1, stub.id()));
  }

  @Test
  void aHeadIsTheLastEntryBeforeAnyGapInWhateverOrderTheyCome() {
    long seed = Seed.get();
    List<Long> order = new ArrayList<>();
    for (long seq = 1; seq <= 40; seq++) {
      order.add(seq);
    }
    Collections.shuffle(order, new Random(seed));
    boolean[] here = new boolean[42];
    for (long seq : order) {
      put(entry(ALES, seq, RecordId.fresh(), EntryStatus.PENDING));
      here[(int) seq] = true;
      int reached = 0;
      while (here[reached + 1]) {
        reached++;
      }
      Optional<ChainHead> head =
          reached == 0
              ? Optional.empty()
              : Optional.of(new ChainHead(ALES, reached, id(ALES, reached)));
      assertThat(store.head(ALES)).isEqualTo(head);
      assertThat(store.heads().values()).containsExactlyElementsOf(head.stream().toList());
      assertThat(store.authors()).containsExactly(ALES);
    }
  }

  @Test
  void aForkedChainKeepsBothEntries() {
    EntryRow one = entry(ALES, 1, RecordId.fresh(), EntryStatus.PENDING);
    EntryRow other =
        new EntryRow(
            id(OLGA, 77),
            ALES,
            1,
            one.record(),
            "change",
            EntryStatus.PENDING,
            one.time(),
            one.at(),
            0);
    put(one, other, entry(ALES, 2, one.record(), EntryStatus.PENDING));
    assertThat(store.entries(ALES, 0, 10)).hasSize(3);
    assertThat(store.head(ALES)).contains(new ChainHead(ALES, 2, id(ALES, 2)));
  }

  @Test
  void workThatThrowsChangesNothing() {
    put(entry(ALES, 1, RecordId.fresh(), EntryStatus.OWN));
    IllegalStateException own = new IllegalStateException("of the caller");
    assertThatThrownBy(
            () ->
                store.apply(
                    writer -> {
                      writer.putEntry(entry(ALES, 2, RecordId.fresh(), EntryStatus.OWN));
                      writer.putLocal("a", new byte[] {1});
                      writer.position(new Position(1, 1));
                      throw own;
                    }))
        .isSameAs(own);
    assertThat(store.head(ALES).orElseThrow().seq()).isEqualTo(1);
    assertThat(store.local("a")).isEmpty();
    assertThat(store.position()).isEmpty();
    put(entry(ALES, 2, RecordId.fresh(), EntryStatus.OWN));
    assertThat(store.head(ALES).orElseThrow().seq()).isEqualTo(2);
  }

  @Test
  void ownStateIsKeptReplacedListedAndRemoved() {
    byte[] large = new byte[3_000_000];
    new Random(1).nextBytes(large);
    store.apply(
        writer -> {
          writer.putLocal("draft/1", bytes("чарнавік"));
          writer.putLocal("draft/2", large);
          writer.putLocal("draft", new byte[0]);
          writer.putLocal("dragt", bytes("no"));
          writer.putLocal("draft_", bytes("no"));
        });
    reopen();
    assertThat(store.local("draft/2")).hasValueSatisfying(v -> assertThat(v).isEqualTo(large));
    assertThat(store.local("draft")).hasValueSatisfying(v -> assertThat(v).isEmpty());
    assertThat(store.locals("draft/")).containsOnlyKeys("draft/1", "draft/2");
    assertThat(store.locals("draft/").get("draft/2")).isEqualTo(large);
    store.apply(
        writer -> {
          writer.putLocal("draft/1", null);
          writer.putLocal("draft/2", bytes("short"));
        });
    assertThat(store.locals("draft/")).containsOnlyKeys("draft/2");
    assertThat(store.local("draft/2"))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(bytes("short")));
    assertThat(Arrays.asList(store.locals("dra").keySet().toArray()))
        .containsExactly("draft", "draft/2", "draft_", "dragt");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
