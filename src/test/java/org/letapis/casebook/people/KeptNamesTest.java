package org.letapis.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Person;

/** Names stay in the vault, sealed, and are never believed more than the records. */
class KeptNamesTest {

  private static final Set<String> PEOPLE = Set.of("person");

  @TempDir Path temp;
  private RecordId person = RecordId.fresh();

  @BeforeEach
  void made() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Сойка")) {
      person = Books.person(book, "Шэрывасілёк", "Ганна");
      assertThat(found(book, "Серовасилек")).containsExactly(person);
    }
  }

  private Path names() {
    return temp.resolve("book/figures/names");
  }

  private static List<RecordId> found(Casebook book, String name) {
    return book.records().people().search(name, PEOPLE, 10);
  }

  @Test
  void nothingReadableLiesOnTheDiskAndWhatWasSaidSinceIsFoundToo() throws Exception {
    assertThat(names()).exists();
    Canary.assertAbsent(temp, "Шэрывасілёк", "person");
    byte[] before = Files.readAllBytes(names());
    RecordId second;
    try (Casebook book = Books.open(temp.resolve("book"))) {
      second = Books.person(book, "Гаёвая", "Вера");
      Change renamed =
          Change.of(person, "person").set(Person.NAMES, "row-1", Person.FAMILY, "Палявая").build();
      book.records().save(renamed);
    }
    try (Casebook book = Books.open(temp.resolve("book"))) {
      assertThat(found(book, "Гаёвая")).containsExactly(second);
      assertThat(found(book, "Палявая")).containsExactly(person);
      assertThat(found(book, "Шэрывасілёк")).isEmpty();
    }
    assertThat(names()).hasBinaryContent(before);
  }

  @Test
  void anErasedNameLeavesTheFileBeforeTheCasebookIsLocked() {
    try (Casebook book = Books.open(temp.resolve("book"))) {
      assertThat(found(book, "Шэрывасілёк")).containsExactly(person);
      book.review().erasures().ask(person, Erasure.WITHDRAWN, "");
    }
    assertThat(names()).doesNotExist();
    try (Casebook book = Books.open(temp.resolve("book"))) {
      assertThat(found(book, "Шэрывасілёк")).isEmpty();
    }
  }

  @Test
  void aDamagedOrCutFileIsMadeAgainFromTheRecords() throws Exception {
    byte[] whole = Files.readAllBytes(names());
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    for (byte[] damaged : List.of(flipped, Arrays.copyOf(whole, 100), new byte[0])) {
      Files.write(names(), damaged);
      try (Casebook book = Books.open(temp.resolve("book"))) {
        assertThat(found(book, "Серовасилек")).containsExactly(person);
      }
      assertThat(Files.size(names())).isEqualTo(whole.length);
    }
  }
}
