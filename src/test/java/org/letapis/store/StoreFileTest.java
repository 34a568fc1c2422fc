package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.store.Rows.author;
import static org.letapis.store.Rows.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.letapis.Seed;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.store.h2.H2File;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.Find;

/** What is on the disk, and what is made of a file that is not as it should be. */
@Isolated("it looks at the folder for temporary files, where others put theirs")
class StoreFileTest {

  private static final int FLIPS = Integer.getInteger("letapis.flips", 12);

  @TempDir private Path folder;

  @Test
  void nothingStoredCanBeReadInAnyFileAndNoOtherFileAppears() throws IOException {
    Set<Path> temporary = files(Path.of(System.getProperty("java.io.tmpdir")));
    try (Store store = Rows.open(folder)) {
      store.apply(
          writer -> {
            for (int i = 0; i < 500; i++) {
              String title = "Канарэйка canary" + i;
              writer.putRecord(Rows.person(RecordId.fresh(), title, "канарэйка", "canary" + i));
              writer.putLocal("canary/" + i, title.getBytes(StandardCharsets.UTF_8));
            }
          });
      Find byName =
          new Find(Set.of(), List.of(List.of("кан"), List.of("canary")), true, Optional.empty(), 5);
      assertThat(store.find(byName)).hasSize(5);
      assertNoCanary(temporary);
    }
    assertNoCanary(temporary);
  }

  private void assertNoCanary(Set<Path> temporaryBefore) throws IOException {
    assertThat(files(folder)).containsExactly(H2File.fileIn(folder));
    Set<Path> temporary = files(Path.of(System.getProperty("java.io.tmpdir")));
    temporary.removeAll(temporaryBefore);
    assertThat(temporary).noneMatch(file -> file.toString().contains("h2"));
    String bytes = Files.readString(H2File.fileIn(folder), StandardCharsets.ISO_8859_1);
    for (String word : List.of("canary", "Канарэйка", "канарэйка", "RECORD_STATE", "name_key")) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
        String seen = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(seen)).as(word + " in " + charset).isFalse();
      }
    }
  }

  private static Set<Path> files(Path in) throws IOException {
    try (var all = Files.list(in)) {
      return all.collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
  }

  @Test
  void aValueThatDoesNotFitIsAMistakeOfTheProgramAndIsNotQuoted() {
    try (Store store = Rows.open(folder)) {
      assertThatThrownBy(
              () -> store.apply(writer -> writer.putLocal("Канарэйка".repeat(99), new byte[1])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("refused: 22001")
          .hasNoCause();
      store.apply(writer -> writer.putLocal("a", new byte[1]));
    }
    assertThat(H2File.fileIn(folder)).exists();
  }

  @Test
  void aStoreFoundDamagedWhileOpenQuotesNothingAndIsDeletedWhenItIsClosed() throws Exception {
    try (Store store = Rows.open(folder)) {
      store.apply(
          writer -> {
            for (int i = 0; i < 40; i++) {
              writer.putLocal("Канарэйка " + i, new byte[10_000]);
            }
          });
    }
    try (Store store = Rows.open(folder)) {
      try (FileChannel file = FileChannel.open(H2File.fileIn(folder), StandardOpenOption.WRITE)) {
        for (long at = 100; at < file.size(); at += 4096) {
          file.write(ByteBuffer.wrap(new byte[20]), at);
        }
      }
      assertThatThrownBy(() -> store.local("Канарэйка 20"))
          .isInstanceOf(StoreDamaged.class)
          .hasMessage("store.damaged")
          .hasNoCause()
          .satisfies(p -> assertThat(((Problem) p).details()).hasSize(1));
      assertThat(H2File.fileIn(folder)).exists();
    }
    assertThat(H2File.fileIn(folder)).doesNotExist();
    Rows.open(folder).close();
  }

  @Test
  void anotherKeyOrAnotherVaultIsDamage() {
    Rows.open(folder).close();
    assertThatThrownBy(() -> Store.open(folder, Secret.copyOf(new byte[32]), Rows.VAULT))
        .isInstanceOf(StoreDamaged.class);
    assertThatThrownBy(() -> Store.open(folder, Rows.key(), UUID.randomUUID()))
        .isInstanceOf(StoreDamaged.class);
    Rows.open(folder).close();
    Store.delete(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPathWithASemicolonIsRefused() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("a;INIT=RUNSCRIPT"));
    assertThatThrownBy(() -> Rows.open(odd)).matches(p -> ((Problem) p).is(StoreProblem.PATH));
  }

  @Test
  void aStoreInUseElsewhereIsNotTakenForDamage() throws IOException {
    Rows.open(folder).close();
    try (FileChannel channel = FileChannel.open(H2File.fileIn(folder), StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> Rows.open(folder))
          .matches(p -> ((Problem) p).is(StoreProblem.IN_USE));
    }
    Rows.open(folder).close();
  }

  @Test
  void aFileCutShortOpensAtAnEarlierPositionOrIsDamagedAndRubbishNeverReadsAsSomethingElse()
      throws IOException {
    Random random = new Random(Seed.get());
    List<EntryRow> entries;
    try (Store store = Rows.open(folder)) {
      fill(store, 300, i -> {});
      entries = store.entries(author("a"), 0, 1_000);
    }
    byte[] whole = Files.readAllBytes(H2File.fileIn(folder));
    int opened = 0;
    for (int i = 0; i < FLIPS; i++) {
      byte[] bytes = whole.clone();
      if (i % 4 == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else if (i % 4 == 1) {
        byte[] rubbish = new byte[4096];
        random.nextBytes(rubbish);
        int at = random.nextInt(bytes.length - rubbish.length);
        System.arraycopy(rubbish, 0, bytes, at, rubbish.length);
      } else {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(H2File.fileIn(folder), bytes);
      try (Store store = Rows.open(folder)) {
        int reached = store.position().map(at -> (int) at.offset()).orElse(0);
        List<EntryRow> read = store.entries(author("a"), 0, 1_000);
        assertThat(read).as("read " + read.size()).hasSize(reached);
        assertThat(read.equals(entries.subList(0, reached))).as("change " + i).isTrue();
        assertTrueToItsPosition(store);
        opened++;
      } catch (StoreDamaged damaged) {
        // Made again from the journal.
      }
    }
    System.out.printf("%d changed files: %d opened and told no lie%n", FLIPS, opened);
  }

  @Test
  void aCopyTakenWhileItIsWrittenOpensAtAnEarlierPositionOrIsDamaged() throws Exception {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    List<Path> images = new ArrayList<>();
    try (Store store = Rows.open(folder)) {
      fill(
          store,
          1_200,
          i -> {
            if (i % 150 == 0) {
              images.add(copyTo(copies.resolve("image" + i)));
            }
          });
    }
    for (Path image : images) {
      try (Store store = Rows.open(image)) {
        assertTrueToItsPosition(store);
      } catch (StoreDamaged damaged) {
        // Made again from the journal.
      }
    }
  }

  private Path copyTo(Path image) {
    try {
      Files.createDirectory(image);
      Files.copy(H2File.fileIn(folder), H2File.fileIn(image));
      return image;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void fill(Store store, int entries, IntConsumer after) {
    for (int i = 1; i <= entries; i++) {
      EntryRow row = entry(author("a"), i, RecordId.fresh(), EntryStatus.OWN);
      Position at = new Position(1, i);
      store.apply(
          writer -> {
            writer.putEntry(row);
            writer.position(at);
          });
      after.accept(i);
    }
  }

  private static void assertTrueToItsPosition(Store store) {
    long reached = store.position().map(Position::offset).orElse(0L);
    assertThat(store.entries(author("a"), 0, 10_000)).hasSize((int) reached);
    assertThat(store.head(author("a")).map(ChainHead::seq).orElse(0L)).isEqualTo(reached);
  }
}
