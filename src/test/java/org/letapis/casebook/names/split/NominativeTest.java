package org.letapis.casebook.names.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letapis.search.name.GivenNames;

/** A name told in another case is offered as a dictionary has it. */
class NominativeTest {

  private final Nominative nominative = new Nominative(GivenNames.load());

  private String of(String family, String given, String father) {
    return nominative
        .of(new SplitName(family, given, father, true, java.util.List.of(), null))
        .map(n -> (n.family() + " " + n.given() + " " + n.patronymic()).strip())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "Иванова,Петра,Иванов Пётр",
    "Иванову,Сергею,Иванов Сергей",
    "Ковальчук,Ольги,Ковальчук Ольга",
    "Сидоровой,Анны,Сидорова Анна",
    "Жука,Антона,Жук Антон",
    "Новицкого,Андрея,Новицкий Андрей",
    "Вышинской,Елены,Вышинская Елена",
    "Мароза,Алега,Мароз Алег",
    "Каваля,Сяргея,Каваль Сяргей",
    "Шаўчука,Андрэя,Шаўчук Андрэй"
  })
  void theGivenNameDecides(String family, String given, String expected) {
    assertThat(of(family, given, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Иванова,Петра,Николаевича,Иванов Пётр Николаевич",
    "Сидоровой,Анны,Петровны,Сидорова Анна Петровна"
  })
  void thePatronymicFollows(String family, String given, String father, String expected) {
    assertThat(of(family, given, father)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Иванов,Пётр", "Иванова,Анна", "Ким,Ли"})
  void whatIsInTheDictionarysFormOrUnknownIsLeft(String family, String given) {
    assertThat(of(family, given, "")).isEmpty();
  }
}
