package org.letapis.casebook.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.schema.Term;

class SavedListsTest {

  @TempDir Path temp;

  private static SavedList list(String id, String name) {
    return new SavedList(
        id,
        name,
        Set.of("detention"),
        "Верас",
        "2021-08",
        Optional.of(Term.word("студэнты")),
        ListQuery.Order.OLDEST,
        List.of("when", "people"),
        id.equals("2") ? "kind:detention голад" : "",
        id.equals("2") ? Grouping.PERSON : Grouping.NONE);
  }

  @Test
  void aKeptListIsThereAfterOpeningAgainAndCanBeDropped() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Бусел")) {
      book.records().listings().saved().keep(list("1", "Жнівень"));
      book.records().listings().saved().keep(list("2", "Адвакатам"));
    }
    try (Casebook book = Books.open(temp.resolve("book"))) {
      SavedLists saved = book.records().listings().saved();
      assertThat(saved.all()).containsExactly(list("2", "Адвакатам"), list("1", "Жнівень"));
      assertThat(saved.named("Жнівень")).contains(list("1", "Жнівень"));
      saved.delete("1");
      assertThat(saved.all()).extracting(SavedList::id).containsExactly("2");
    }
  }

  @Test
  void whatWouldBeAFormulaIsOnlyTextInCsv() {
    String text =
        new String(
            new CsvText()
                .line(List.of("=1+1", "+375", "-а", "@СУМ", " =x", "\t=x", "＝x", "Верас"))
                .line(List.of("a,b", "сказала \"не\"", "два\nрадкі", ""))
                .bytes(),
            StandardCharsets.UTF_8);
    assertThat(text)
        .isEqualTo(
            "\uFEFF'=1+1,'+375,'-а,'@СУМ,' =x,'\t=x,'＝x,Верас\r\n"
                + "\"a,b\",\"сказала \"\"не\"\"\",\"два\nрадкі\",\r\n");
  }
}
