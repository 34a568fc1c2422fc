package org.letapis.casebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
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
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/** Whatever was written is found by whatever word, and the index is never missed. */
class TextSearchTest {

  private static final String ACCOUNT =
      "Затрыманага вывелі з пад’езда каля шостай раніцы; суседка Цярэшчанка бачыла аўтобус.";

  @TempDir Path folder;
  private Casebook book;
  private RecordId person;
  private RecordId detention;

  @BeforeEach
  void fill() {
    book = Books.create(folder.resolve("book"), Desk.DOCUMENTER, "Проба");
    person = Books.person(book, "Вярбіцкі", "Аляксандр");
    detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "вул. Рабінавая, Гомель");
    book.records()
        .save(
            Change.of(detention, "detention")
                .set(Common.ACCOUNT, ACCOUNT)
                .set(Detention.ARTICLES, List.of(new Article("CC", "342", "1", "")))
                .build());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private List<RecordId> find(String query) throws InterruptedException {
    book.text().await();
    return book.text().ids(query, 100);
  }

  @Test
  void anEventIsFoundByAnyOfItsWordsInAnyForm() throws InterruptedException {
    for (String query :
        List.of(
            "пад'езд",
            "суседкі",
            "затрыманне",
            "задержание",
            "detained",
            "Церещенко",
            "Вербицкого",
            "Verbitski",
            "рабінавай",
            "Рабинов",
            "\"каля шостай\"",
            "аўтоб")) {
      assertThat(find(query)).as(query).contains(detention);
    }
    assertThat(find("\"шостай каля\"")).isEmpty();
    assertThat(find("пад'езд тралейбус")).isEmpty();
  }

  @Test
  void keysAreUnderstoodInThreeLanguages() throws InterruptedException {
    for (String query :
        List.of(
            "kind:detention",
            "від:затрыманне",
            "вид:задержание",
            "place:Гомель",
            "место:Гомеле",
            "article:342",
            "артыкул:342",
            "2021-08..2021-10",
            "2021-08",
            "kind:detention person:Вярбіцкі",
            "kind:detention -тралейбус")) {
      assertThat(find(query)).as(query).containsExactly(detention);
    }
    for (String query :
        List.of(
            "kind:fine", "article:341", "2021-09..2021-10", "place:Мінск", "суседка -аўтобус")) {
      assertThat(find(query)).as(query).doesNotContain(detention);
    }
  }

  @Test
  void whatIsNotUnderstoodIsLookedForAsWordsAndSaid() throws InterruptedException {
    book.text().await();
    FoundTexts found = book.text().search("суседка kind:суседка", Language.ENGLISH);
    assertThat(found.records()).hasSize(1);
    assertThat(found.understood()).extracting(FoundTexts.How::as).contains("word", "as-words");
    Passage passage = found.records().getFirst().passages().getFirst();
    Passage.Mark mark = passage.marks().getFirst();
    assertThat(passage.text().substring(mark.from(), mark.to())).isEqualTo("суседка");
  }

  @Test
  void aChangeIsFoundAndWhatItReplacedIsNot() throws InterruptedException {
    assertThat(find("суседка")).hasSize(1);
    book.records()
        .save(Change.of(detention, "detention").set(Common.ACCOUNT, "Нічога не вядома.").build());
    assertThat(find("вядома")).containsExactly(detention);
    assertThat(find("суседка")).isEmpty();
  }

  @Test
  void whoeverIsRenamedIsFoundByTheNewNameInTheirEvents() throws InterruptedException {
    assertThat(find("kind:detention Вярбіцкі")).containsExactly(detention);
    book.records()
        .save(
            Change.of(person, "person")
                .set(Person.NAMES, "row-1", Person.FAMILY, "Кастрычнік")
                .build());
    assertThat(find("kind:detention Кастрычнік")).containsExactly(detention);
    assertThat(find("kind:detention Вярбіцкі")).isEmpty();
  }

  @Test
  void itIsThereAgainAfterTheLockAndAfterADamage() throws InterruptedException, IOException {
    assertThat(find("суседка")).hasSize(1);
    book.close();
    Path index = folder.resolve("book").resolve("index");
    List<Path> files = files(index);
    assertThat(files).isNotEmpty().allMatch(f -> f.getFileName().toString().length() == 32);
    book = Books.open(folder.resolve("book"));
    assertThat(find("суседка")).hasSize(1);
    book.close();
    for (Path file : files(index)) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 4;
      Files.write(file, bytes);
    }
    book = Books.open(folder.resolve("book"));
    assertThat(find("суседка")).hasSize(1);
    book.close();
    for (Path file : files(index)) {
      Files.delete(file);
    }
    book = Books.open(folder.resolve("book"));
    assertThat(find("суседка")).hasSize(1);
  }

  @Test
  void whatWasSaidWhileNobodyLookedIsCaughtUpWith() throws InterruptedException {
    assertThat(find("суседка")).hasSize(1);
    book.close();
    book = Books.open(folder.resolve("book"));
    // Not started: the index hears nothing of this.
    RecordId later = Books.detention(book, person, LocalDate.of(2022, 1, 2), "Баранавічы");
    book.close();
    book = Books.open(folder.resolve("book"));
    assertThat(find("Баранавічы")).containsExactly(later);
    assertThat(find("суседка")).hasSize(1);
  }

  @Test
  void wordsOfAttachedFilesAreFound() throws InterruptedException, IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(docx)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>Скарга на дзеянні</w:t></w:r></w:p>"
                  + "<w:p><w:r><w:t>шпітальны эпікрыз</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    FileRef office =
        book.attachments().attach(new ByteArrayInputStream(docx.toByteArray()), "скарга.docx");
    FileRef plain =
        book.attachments()
            .attach(
                new ByteArrayInputStream("пратакол агляду".getBytes(StandardCharsets.UTF_8)),
                "агляд.txt");
    book.records()
        .save(
            Change.of(detention, "detention")
                .set(Common.FILES, "file-1", Common.FILE, office)
                .set(Common.FILES, "file-2", Common.FILE, plain)
                .build());
    assertThat(find("эпікрызе")).containsExactly(detention);
    assertThat(find("file:агляду")).containsExactly(detention);
    assertThat(find("file:скарга")).containsExactly(detention);
    FoundTexts found = book.text().search("эпікрыз", Language.BELARUSIAN);
    assertThat(found.records().getFirst().passages())
        .extracting(Passage::source)
        .contains("скарга.docx");
  }

  @Test
  void neitherItsWordsNorTheirStemsAreReadableOnTheDisk() throws Exception {
    assertThat(find("суседка")).hasSize(1);
    assertThat(Canary.found(folder, "суседка", "Цярэшчанка", "Вярбіцкі", "teresank")).isEmpty();
    book.close();
    assertThat(Canary.found(folder, "суседка", "Цярэшчанка", "Вярбіцкі", "teresank")).isEmpty();
  }

  @Test
  void whatIsErasedIsFoundNoMoreAndItsWordsLeaveTheIndex() throws Exception {
    assertThat(find("суседка")).hasSize(1);
    book.review().erasures().ask(detention, Erasure.WITHDRAWN, "");
    assertThat(find("суседка")).isEmpty();
    assertThat(find("kind:detention")).isEmpty();
    assertThat(find("Вярбіцкі")).containsExactly(person);
    book.close();
    book = Books.open(folder.resolve("book"));
    assertThat(find("суседка")).isEmpty();
  }

  @Test
  void aWrongKeyboardLayoutIsGuessed() throws InterruptedException {
    book.text().await();
    assertThat(book.text().search("uelflrf", Language.BELARUSIAN).records()).isEmpty();
    FoundTexts found = book.text().search("ujvtkm", Language.RUSSIAN);
    assertThat(found.records()).hasSize(1);
    assertThat(found.other()).isEqualTo("гомель");
  }

  @Test
  void searchesAreKeptByName() {
    SavedSearches.Saved saved = book.text().saved().save("Гомель", "place:Гомель");
    book.close();
    book = Books.open(folder.resolve("book"));
    assertThat(book.text().saved().all()).containsExactly(saved);
    book.text().saved().delete(saved.id());
    assertThat(book.text().saved().all()).isEmpty();
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.toList();
    }
  }
}
