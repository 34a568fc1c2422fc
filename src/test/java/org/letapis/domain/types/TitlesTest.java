package org.letapis.domain.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.domain.text.Language.BELARUSIAN;
import static org.letapis.domain.text.Language.ENGLISH;
import static org.letapis.domain.text.Language.RUSSIAN;

import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;

class TitlesTest {

  private final RecordId id = RecordId.fresh();
  private final Change.Builder change = Change.of(id, "person");

  @Test
  void aReaderSeesTheNameInTheScriptTheyRead() {
    name("a", "Sakalouskaya", "Alena", "", "latn", "document");
    name("b", "Соколовская", "Елена", "Петровна", "ru-cyrl", "primary");
    name("c", "Сакалоўская", "Алена", "Пятроўна", "be-cyrl", "primary");

    assertThat(Titles.of(record("person"), BELARUSIAN)).isEqualTo("Сакалоўская Алена Пятроўна");
    assertThat(Titles.of(record("person"), RUSSIAN)).isEqualTo("Соколовская Елена Петровна");
    assertThat(Titles.of(record("person"), ENGLISH)).isEqualTo("Sakalouskaya Alena");
  }

  @Test
  void lettersTellTheScriptWhereNobodySaidIt() {
    name("a", "Соколовский", "Игорь", "", "", "");
    name("b", "Сакалоўскі", "Ігар", "", "", "");
    name("c", "Sakalouski", "Ihar", "", "", "");

    assertThat(Titles.of(record("person"), BELARUSIAN)).isEqualTo("Сакалоўскі Ігар");
    assertThat(Titles.of(record("person"), RUSSIAN)).isEqualTo("Соколовский Игорь");
    assertThat(Titles.of(record("person"), ENGLISH)).isEqualTo("Sakalouski Ihar");
  }

  @Test
  void aNicknameIsShownOnlyWhereThereIsNoOtherName() {
    name("a", "", "Дзед", "", "be-cyrl", "alias");
    assertThat(Titles.of(record("person"), BELARUSIAN)).isEqualTo("Дзед");

    name("b", "Sakalouski", "Ihar", "", "latn", "primary");
    assertThat(Titles.of(record("person"), BELARUSIAN)).isEqualTo("Sakalouski Ihar");
  }

  @Test
  void allNamesAreThereForAnIndexEachOnce() {
    name("a", " Сакалоўскі ", "Ігар  Пятровіч", "", "be-cyrl", "primary");
    name("b", "Сакалоўскі", "Ігар Пятровіч", "", "be-cyrl", "document");
    name("c", "", "", "", "latn", "primary");
    name("d", "", "Дзед", "", "be-cyrl", "alias");

    assertThat(Names.all(record("person"))).containsExactly("Сакалоўскі Ігар Пятровіч", "Дзед");
  }

  @Test
  void aPlaceIsCalledByItsFullNameBeforeItsShortOne() {
    change
        .set(Facility.NAMES, "a", Facility.NAME, "СІЗА-1")
        .set(Facility.NAMES, "a", Facility.NAME_KIND, Term.of("short"))
        .set(Facility.NAMES, "b", Facility.NAME, "Следчы ізалятар № 1")
        .set(Facility.NAMES, "b", Facility.NAME_KIND, Term.of("primary"));

    assertThat(Titles.of(record("facility"), BELARUSIAN)).isEqualTo("Следчы ізалятар № 1");
  }

  @Test
  void anOfficialNobodyCanNameIsCalledAsDescribed() {
    change.set(Official.DESCRIBED, "высокі, у балаклаве");

    assertThat(Titles.of(record("official"), BELARUSIAN)).isEqualTo("высокі, у балаклаве");
  }

  @Test
  void anEventHasNoTitleOfItsOwn() {
    change.set(EventFields.PLACE, "Мінск");

    assertThat(Titles.of(record("detention"), BELARUSIAN)).isEmpty();
    assertThat(Titles.of(record("person"), BELARUSIAN)).isEmpty();
  }

  private void name(
      String row, String family, String given, String patronymic, String script, String kind) {
    change.set(Person.NAMES, row, Person.FAMILY, family);
    change.set(Person.NAMES, row, Person.GIVEN, given);
    change.set(Person.NAMES, row, Person.PATRONYMIC, patronymic);
    if (!script.isEmpty()) {
      change.set(Person.NAMES, row, Person.SCRIPT, Term.of(script));
    }
    if (!kind.isEmpty()) {
      change.set(Person.NAMES, row, Person.NAME_KIND, Term.of(kind));
    }
  }

  private CaseRecord record(String type) {
    return CaseRecord.blank(id, type).with(change.build());
  }
}
