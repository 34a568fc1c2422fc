package org.letapis.domain.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;

class TitlesTest {

  private static final RecordId ID = RecordId.of("01890000-0000-7000-8000-000000000001");

  private static CaseRecord person() {
    return CaseRecord.blank(ID, "person")
        .with(
            Change.of(ID, "person")
                .set(Person.NAMES, "a", Person.GIVEN, "Аляксандр")
                .set(Person.NAMES, "a", Person.FAMILY, "Жук")
                .set(Person.NAMES, "a", Person.SCRIPT, Term.of("be-cyrl"))
                .set(Person.NAMES, "b", Person.GIVEN, "Александр")
                .set(Person.NAMES, "b", Person.FAMILY, "Жук")
                .set(Person.NAMES, "b", Person.PATRONYMIC, "Петрович")
                .set(Person.NAMES, "b", Person.SCRIPT, Term.of("ru-cyrl"))
                .set(Person.NAMES, "c", Person.GIVEN, "Санька")
                .set(Person.NAMES, "c", Person.NAME_KIND, Term.of("alias"))
                .build());
  }

  @Test
  void theReadersScriptComesFirstAndAnAliasLast() {
    assertThat(Titles.of(person(), Language.BELARUSIAN)).isEqualTo("Жук Аляксандр");
    assertThat(Titles.of(person(), Language.RUSSIAN)).isEqualTo("Жук Александр Петрович");
  }

  @Test
  void everyNameCountsForFinding() {
    assertThat(Names.all(person()))
        .containsExactly("Жук Аляксандр", "Жук Александр Петрович", "Санька");
  }

  @Test
  void whatHasNoNameHasNoTitle() {
    assertThat(Titles.of(CaseRecord.blank(ID, "detention"), Language.ENGLISH)).isEmpty();
  }
}
