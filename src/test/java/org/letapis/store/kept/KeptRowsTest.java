package org.letapis.store.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.store.row.RecordRow;

/** Whoever asks for a row gets it as it stands, read from the store or not. */
class KeptRowsTest {

  private static final long ROOM = 1 << 20;

  private final UUID id = UUID.randomUUID();
  private final KeptRows rows = new KeptRows(ROOM);
  private final AtomicInteger reads = new AtomicInteger();

  private static RowMemory.Read row(UUID id, String title, int size) {
    RecordId record = new RecordId(id);
    Change change =
        Change.of(record, "person")
            .put(FieldPath.of("account"), Json.text(title))
            .put(FieldPath.cell("names", "row-1", "family"), Json.text(title))
            .put(FieldPath.cell("names", "row-1", "script"), Json.object().put("term", "be-cyrl"))
            .build();
    return new RowMemory.Read(
        new RecordRow(
            CaseRecord.blank(record, "person").with(change),
            title,
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            List.of(),
            true,
            false,
            0),
        size);
  }

  private Optional<RecordRow> ask(String stands) {
    return rows.forReading()
        .get(
            id,
            () -> {
              reads.incrementAndGet();
              return Optional.of(row(id, stands, 100));
            });
  }

  @Test
  void whatStandsIsReadOnceAndIsTheSameAsWhatWasRead() {
    assertThat(ask("Верас")).contains(row(id, "Верас", 100).row());
    assertThat(ask("Верас")).contains(row(id, "Верас", 100).row());
    assertThat(reads).hasValue(1);
  }

  @Test
  void whatATransactionChangedIsReadAnew() {
    assertThat(ask("Верас")).isPresent();
    rows.forWriting().changes(id);
    assertThat(ask("Верас")).as("not committed yet").contains(row(id, "Верас", 100).row());
    rows.ended();
    assertThat(ask("Гай")).contains(row(id, "Гай", 100).row());
  }

  @Test
  void whatWasReadAcrossTheEndOfATransactionIsNotKept() {
    Optional<RecordRow> old =
        rows.forReading()
            .get(
                id,
                () -> {
                  rows.forWriting().changes(id);
                  rows.ended();
                  return Optional.of(row(id, "Верас", 100));
                });
    assertThat(old).isPresent();
    assertThat(ask("Гай")).contains(row(id, "Гай", 100).row());
  }

  @Test
  void theWriterReadsWhatItJustWroteAndReadersChangeNothing() {
    assertThat(ask("Верас")).isPresent();
    Optional<RecordRow> own = rows.forWriting().get(id, () -> Optional.of(row(id, "Гай", 100)));
    assertThat(own).contains(row(id, "Гай", 100).row());
    assertThatThrownBy(() -> rows.forReading().changes(id))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noMoreIsKeptThanThereIsRoomForAndNothingStale() {
    long seed = Seed.get();
    Random random = new Random(seed);
    Map<UUID, String> store = new HashMap<>();
    List<UUID> ids = java.util.stream.Stream.generate(UUID::randomUUID).limit(2_000).toList();
    ids.forEach(one -> store.put(one, "0"));
    AtomicInteger held = new AtomicInteger();
    for (int step = 1; step < 20_000; step++) {
      UUID one = ids.get(random.nextInt(ids.size()));
      if (random.nextInt(10) == 0) {
        rows.forWriting().changes(one);
        store.put(one, Integer.toString(step));
        rows.ended();
      } else if (random.nextInt(500) == 0) {
        rows.clear();
      } else {
        int size = random.nextInt(3_000);
        String title =
            rows.forReading()
                .get(
                    one,
                    () -> {
                      held.incrementAndGet();
                      return Optional.of(row(one, store.get(one), size));
                    })
                .orElseThrow()
                .title();
        assertThat(title).as("seed %d, step %d", seed, step).isEqualTo(store.get(one));
      }
      assertThat(rows.bytes()).as("seed %d, step %d", seed, step).isBetween(0L, ROOM);
    }
    assertThat(held.get()).isLessThan(18_000);
  }
}
