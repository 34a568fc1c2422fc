package org.letapis.casebook.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomWords;

/** What is chosen from a list of one's own is found by its name, and stays when it is retired. */
class OwnTermTest {

  @TempDir Path temp;
  private Casebook book;
  private String list;
  private String term;
  private RecordId person;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    list = Definers.vocabulary(book, "Аўтазакі");
    term = Definers.term(book, list, "Шэры бус");
    Definers.say(
        book,
        term,
        CustomTerm.CODE,
        CustomWords.LABELS.get(Language.RUSSIAN),
        "Серый микроавтобус");
    person = Books.person(book, "Аўсянка", "Ігар");
    Books.person(book, "Бондар", "Ала");
    Field<Term> field = Field.choice("x." + "ab".repeat(16), Vocabulary.open(list));
    book.records().save(Change.of(person, "person").set(field, Term.of(term)).build());
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void aRecordIsFoundByTheNameOfATermInAnyLanguage() {
    for (String words : new String[] {"шэры", "микроавтоб", "Аўсянка шэры"}) {
      assertThat(book.records().find(RecordQuery.byTitle(words, 5, "person")))
          .extracting(found -> found.id())
          .containsExactly(person);
      ListQuery query =
          new ListQuery(
              Set.of("person"), words, Optional.empty(), null, null, ListQuery.Order.TITLE);
      assertThat(book.records().listings().page(query, Optional.empty(), 5)).hasSize(1);
    }
    assertThat(book.records().find(RecordQuery.byTitle("Бондар шэры", 5, "person"))).isEmpty();
  }

  @Test
  void aRetiredTermIsOfferedNoMoreAndStillNamedAndFound() {
    Definers.say(book, term, CustomTerm.CODE, CustomWords.STATE, Term.of(CustomWords.DEPRECATED));
    CasebookSchema schema = book.records().custom().schema();
    assertThat(schema.vocabularies().of(list).terms()).isEmpty();
    assertThat(schema.vocabularies().of(list).knows(term)).isTrue();
    Labels labels = schema.labels(Labels.of(Language.RUSSIAN));
    assertThat(labels.text(schema.vocabularies().of(list).labelKey(term)))
        .isEqualTo("Серый микроавтобус");
    assertThat(book.records().find(RecordQuery.byTitle("шэры", 5, "person"))).hasSize(1);
  }
}
