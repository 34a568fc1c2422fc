package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.store.Rows.author;
import static org.letapis.store.Rows.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.row.EntryStatus;

class StoreThreadsTest {

  private static final AuthorId ALES = author("Алесь");

  @TempDir private Path folder;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void manyThreadsReadWholeTransactionsWhileOneWrites() throws Exception {
    try (Store store = Rows.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> readers = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        Callable<Boolean> reading =
            () -> {
              long seen = 0;
              while (seen < 200) {
                long position = store.position().map(Position::offset).orElse(0L);
                long entries = store.head(ALES).map(head -> head.seq()).orElse(0L);
                if (position < seen || entries < position) {
                  return false;
                }
                seen = position;
              }
              return true;
            };
        readers.add(threads.submit(reading));
      }
      for (int i = 1; i <= 200; i++) {
        int seq = i;
        store.apply(
            writer -> {
              writer.putEntry(entry(ALES, seq, RecordId.fresh(), EntryStatus.OWN));
              writer.position(new Position(1, seq));
            });
      }
      for (Future<Boolean> reader : readers) {
        assertThat(reader.get()).isTrue();
      }
    }
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aRecordThatIsPutAgainAndAgainIsThereForWhoeverReads() throws Exception {
    RecordId person = RecordId.fresh();
    RecordId event = RecordId.fresh();
    try (Store store = Rows.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      store.apply(
          writer ->
              writer.putRecords(
                  List.of(Rows.person(person, "0"), Rows.detention(event, person, null))));
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> readers = new ArrayList<>();
      for (int t = 0; t < 3; t++) {
        Callable<Integer> reading =
            () -> {
              int seen = 0;
              while (!done.get()) {
                int now = Integer.parseInt(store.record(person).orElseThrow().title());
                assertThat(now).isGreaterThanOrEqualTo(seen);
                assertThat(store.linked(person)).hasSize(1);
                assertThat(store.local("often")).isPresent();
                seen = now;
              }
              return seen;
            };
        store.apply(writer -> writer.putLocal("often", new byte[9]));
        readers.add(threads.submit(reading));
      }
      for (int i = 1; i <= 400; i++) {
        String title = Integer.toString(i);
        store.apply(
            writer -> {
              writer.putRecords(
                  List.of(
                      Rows.person(person, title, "prydumany"),
                      Rows.detention(event, person, null)));
              writer.putLocal("often", title.getBytes(StandardCharsets.UTF_8));
            });
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isBetween(0, 400);
      }
    }
  }

  @Test
  void anInterruptedThreadDoesNotBreakTheStore() {
    try (Store store = Rows.open(folder)) {
      for (int i = 1; i <= 50; i++) {
        int seq = i;
        Thread.currentThread().interrupt();
        store.apply(writer -> writer.putEntry(entry(ALES, seq, null, EntryStatus.OMITTED)));
        assertThat(store.head(ALES).orElseThrow().seq()).isEqualTo(i);
        assertThat(Thread.interrupted()).isTrue();
      }
    }
    Thread.currentThread().interrupt();
    try (Store store = Rows.open(folder)) {
      assertThat(store.entries(ALES, 0, 100)).hasSize(50);
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aClosedStoreSaysSo() {
    Store store = Rows.open(folder);
    store.close();
    store.close();
    assertThatThrownBy(store::heads).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> store.apply(writer -> {})).isInstanceOf(IllegalStateException.class);
  }
}
