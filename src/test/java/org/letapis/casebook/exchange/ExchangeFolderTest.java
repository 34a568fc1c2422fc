package org.letapis.casebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.folder.Fate;
import org.letapis.casebook.exchange.folder.FolderReport;

/** A folder that some other program carries: whatever lies in it, and however it came there. */
class ExchangeFolderTest {

  @TempDir Path temp;
  private Path folder;
  private Casebook ours;
  private Casebook theirs;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(temp.resolve("папка"));
    ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
    theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка");
    Books.introduce(ours, theirs);
    Books.person(ours, "Жук", "Алесь");
    theirs.exchange().folder().choose(folder, true);
    ours.exchange().folder().choose(folder, true);
  }

  @AfterEach
  void close() {
    ours.close();
    theirs.close();
  }

  private Path drop(Casebook from, Casebook to) throws IOException {
    return aged(
        from.exchange()
            .export(
                new ExportRequest(Set.of(to.identity().authorId()), true, false, true, false),
                folder)
            .file());
  }

  /** As if it had lain there for an hour. */
  private static Path aged(Path file) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }

  private FolderReport look(Casebook book) {
    return book.exchange().look(() -> false).orElseThrow();
  }

  @Test
  void whatIsDroppedIsTakenInOnceAndOwnBundlesAndCopiesAreLeftAlone() throws IOException {
    Path dropped = drop(ours, theirs);
    assertThat(look(ours).count(Fate.OWN)).isOne();

    FolderReport first = look(theirs);
    assertThat(first.taken()).isOne();
    assertThat(first.fresh()).isOne();
    assertThat(look(theirs).taken()).isZero();

    aged(Files.copy(dropped, folder.resolve("ab.sync-conflict-20260105-101530-ABCDEFG.age")));
    FolderReport copied = look(theirs);
    assertThat(copied.taken()).isZero();
    assertThat(copied.count(Fate.NOTHING_NEW)).isOne();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(2).allMatch(path -> path.toString().endsWith(".age"));
    }
  }

  @Test
  void halfWrittenFilesWaitUntilTheyAreWhole() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    byte[] whole =
        Files.readAllBytes(
            ours.exchange()
                .export(
                    new ExportRequest(
                        Set.of(theirs.identity().authorId()), true, false, true, false),
                    elsewhere)
                .file());
    Path file = folder.resolve("0123456789abcdef.age");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(look(theirs).count(Fate.ARRIVING)).isOne();
    aged(file);
    assertThat(look(theirs).count(Fate.ARRIVING)).as("its length says that it is cut").isOne();
    Files.write(file, whole);
    assertThat(look(theirs).count(Fate.ARRIVING)).as("just written").isOne();
    assertThat(look(theirs).taken()).as("unchanged since the look before").isOne();
  }

  @Test
  void strangersFilesAreLookedAtAgainOnlyWhenTheyAreTrusted() throws IOException {
    try (Casebook stranger = Books.create(temp.resolve("third"), Desk.LAWYER, "Дрозд")) {
      stranger.contacts().add(theirs.contacts().mine().bytes());
      stranger.contacts().verify(theirs.identity().authorId());
      Books.person(stranger, "Верас", "Ганна");
      drop(stranger, theirs);
      assertThat(look(theirs).count(Fate.NOT_TRUSTED)).isOne();
      assertThat(look(theirs).count(Fate.NOT_TRUSTED)).isOne();
      assertThat(theirs.exchange().memory().received()).as("of a stranger nothing").isEmpty();
      assertThat(look(ours).count(Fate.FOR_OTHERS)).isOne();
      theirs.contacts().add(stranger.contacts().mine().bytes());
      theirs.contacts().verify(stranger.identity().authorId());
      assertThat(look(theirs).taken()).isOne();
    }
  }

  @Test
  void whateverElseLiesThereIsLeftAsItIs() throws IOException {
    Files.createDirectory(folder.resolve("падпапка.age"));
    Path secret = Files.writeString(temp.resolve("secret"), "не чапаць");
    Files.createSymbolicLink(folder.resolve("link.age"), secret);
    aged(Files.writeString(folder.resolve("junk.age"), "age-encryption.org/v1\nnot really"));
    Files.writeString(folder.resolve(".syncthing.0123456789abcdef.age.tmp"), "half");
    Files.writeString(folder.resolve("0123456789abcdef.age.part"), "half");
    Path stale = aged(Files.writeString(folder.resolve("aaaaaaaaaaaaaaaa.age.part"), "half"));
    Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minus(Duration.ofDays(3))));

    FolderReport report = look(theirs);

    assertThat(report.taken()).isZero();
    assertThat(report.count(Fate.ARRIVING)).isOne();
    assertThat(stale).doesNotExist();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(5);
    }
    assertThat(secret).hasContent("не чапаць");
  }
}
