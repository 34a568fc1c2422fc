package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.store.Rows.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.H2File;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.row.EntryStatus;

/**
 * The power cut while the store is written, which nobody forces to the disk: of what was written
 * last any sectors may be missing, and what lay there before stands in their place. What is left
 * opens and is right up to the position it names, or is damaged and made again.
 */
class StoreCutTest {

  /** How many torn files are looked at; {@code -Dletapis.cuts=2000} for a long run. */
  private static final int CUTS = Integer.getInteger("letapis.cuts", 12);

  private static final long SEED = Seed.get();
  private static final int CUTS_AN_IMAGE = 6;
  private static final int OLDER_IMAGES = 4;
  private static final int RECORDS = 60;

  @TempDir private Path folder;
  @TempDir private Path torn;

  private final Random random = new Random(SEED);
  private final List<RecordId> records =
      IntStream.range(0, RECORDS).mapToObj(i -> RecordId.fresh()).toList();
  private int damaged;

  /** Room is used again at once, so that much of what is written has something older under it. */
  @BeforeEach
  void useRoomAgainAtOnce() throws SQLException {
    try (Secret key = Rows.key();
        OpenDatabase database = OpenDatabase.open(folder, key, Rows.VAULT.toString())) {
      database.writer().sql().execute("SET RETENTION_TIME 0");
      database.commit();
    }
  }

  @Test
  void whateverSurvivesIsRightOrDamaged() throws IOException {
    List<byte[]> older = new ArrayList<>();
    int looked = 0;
    try (Store store = Rows.open(folder)) {
      older.add(Files.readAllBytes(H2File.fileIn(folder)));
      for (long n = 1; looked < CUTS; n++) {
        change(store, n);
        byte[] now = Files.readAllBytes(H2File.fileIn(folder));
        if (!Arrays.equals(now, older.getLast())) {
          for (int i = 0; i < CUTS_AN_IMAGE; i++) {
            look(tear(older.get(random.nextInt(older.size())), now), n);
            looked++;
          }
          older.add(now);
          if (older.size() > OLDER_IMAGES) {
            older.removeFirst();
          }
        }
      }
    }
    System.out.printf("%d torn stores, %d damaged, the others right%n", looked, damaged);
  }

  private void change(Store store, long n) {
    RecordId record = records.get((int) (n % RECORDS));
    store.apply(
        writer -> {
          writer.putLocal("n", text(n).getBytes(StandardCharsets.UTF_8));
          writer.putRecord(Rows.person(record, text(n), "n" + n));
          writer.putEntry(Rows.entry(author("a"), n, record, EntryStatus.OWN));
          writer.position(new Position(1, n));
        });
  }

  /** Longer than a block, mostly. */
  private static String text(long n) {
    Random letters = new Random(n);
    StringBuilder text = new StringBuilder("n" + n);
    for (int i = 60 + letters.nextInt(300); i > 0; i--) {
      text.append(' ').append(Long.toString(letters.nextLong(), 36));
    }
    return text.toString();
  }

  private byte[] tear(byte[] before, byte[] after) {
    byte[] bytes = after.clone();
    double share = Math.pow(random.nextDouble(), 2);
    int sector = random.nextBoolean() ? 512 : 4096;
    for (int at = 0; at < bytes.length; at += sector) {
      if (random.nextDouble() < share) {
        int end = Math.min(bytes.length, at + sector);
        int kept = Math.clamp(before.length, at, end);
        System.arraycopy(before, Math.min(at, before.length), bytes, at, kept - at);
        Arrays.fill(bytes, kept, end, (byte) 0);
      }
    }
    return bytes;
  }

  private void look(byte[] bytes, long newest) throws IOException {
    Files.write(H2File.fileIn(torn), bytes);
    try (Store store = Rows.open(torn)) {
      long reached = store.position().map(Position::offset).orElse(0L);
      String what = "seed " + SEED + ", at " + reached + " of " + newest;
      assertThat(reached).as(what).isLessThanOrEqualTo(newest);
      assertThat(store.settled().offset()).as(what).isLessThanOrEqualTo(reached);
      assertThat(store.head(author("a")).map(ChainHead::seq).orElse(0L))
          .as(what)
          .isEqualTo(reached);
      assertThat(store.entries(author("a"), 0, 1_000_000)).as(what).hasSize((int) reached);
      for (long n = reached; n > Math.max(0, reached - RECORDS); n--) {
        assertThat(store.record(records.get((int) (n % RECORDS))).orElseThrow().state())
            .as(what)
            .isEqualTo(Rows.person(records.get((int) (n % RECORDS)), text(n)).state());
      }
      if (reached > 0) {
        assertThat(store.local("n"))
            .as(what)
            .hasValue(text(reached).getBytes(StandardCharsets.UTF_8));
      }
    } catch (StoreDamaged madeAgain) {
      damaged++;
    }
  }
}
