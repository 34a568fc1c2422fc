package org.letapis.casebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;

/** A bundle is taken in as it is read: what is found wrong at its end must leave no trace. */
class OnePassTest {

  @TempDir Path temp;
  private Casebook ours;
  private Casebook theirs;
  private FileRef first;

  @BeforeEach
  void twoCasebooksAndFiles() {
    ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
    theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка");
    RecordId person = Books.person(ours, "Жук", "Алесь");
    Random random = new Random(Seed.get());
    for (int i = 0; i < 2; i++) {
      byte[] content = new byte[400_000];
      random.nextBytes(content);
      first = ours.attachments().attach(new ByteArrayInputStream(content), i + ".bin");
      ours.records()
          .save(Change.of(person, "person").set(Common.FILES, "f" + i, Common.FILE, first).build());
    }
  }

  @AfterEach
  void close() {
    ours.close();
    theirs.close();
  }

  private Path send() {
    return ours.exchange()
        .export(
            new ExportRequest(Set.of(theirs.identity().authorId()), false, false, true, false),
            temp)
        .file();
  }

  private List<Path> stored() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("theirs/files"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsWrongAtTheEndOfABundleLeavesNothing() throws IOException {
    Books.introduce(ours, theirs);
    Path bundle = send();
    byte[] whole = Files.readAllBytes(bundle);
    for (int from : new int[] {whole.length - 3, whole.length - 200_000, whole.length / 2}) {
      byte[] altered = whole.clone();
      altered[from] ^= 1;
      Files.write(bundle, altered);
      assertThat(refused(bundle)).isNotNull();
      Files.write(bundle, Arrays.copyOf(whole, from));
      assertThat(refused(bundle)).isNotNull();
      assertThat(stored()).isEmpty();
      assertThat(theirs.inbox().items()).isEmpty();
    }
    Files.write(bundle, whole);
    ImportReport taken = theirs.exchange().importBundle(bundle);
    assertThat(taken.files()).isEqualTo(2);
    assertThat(stored()).hasSize(2);
    assertThat(theirs.attachments().open(first.digest()).readAllBytes()).hasSize(400_000);
    assertThat(theirs.exchange().importBundle(bundle).fresh()).isZero();
    assertThat(stored()).hasSize(2);
  }

  @Test
  void ofAStrangersBundleNothingIsEverWritten() throws IOException {
    ours.contacts().add(theirs.contacts().cardFile());
    ours.contacts().verify(theirs.contacts().myId());
    assertThat(refused(send()).code().code()).isEqualTo("exchange.stranger");
    assertThat(stored()).isEmpty();
  }

  @Test
  void lookingAtABundleWritesNothing() throws IOException {
    Books.introduce(ours, theirs);
    BundleVerdict verdict = theirs.exchange().inspect(send());
    assertThat(verdict.importable()).isTrue();
    assertThat(stored()).isEmpty();
    assertThat(theirs.inbox().items()).isEmpty();
  }

  private Problem refused(Path bundle) {
    return catchThrowableOfType(Problem.class, () -> theirs.exchange().importBundle(bundle));
  }
}
