package org.letapis.casebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other scripts' spellings of a name are offered as people spell them. */
class NameOffersTest {

  private final NameOffers offers = new NameOffers();

  private String offered(String family, String given, String patronymic, String script) {
    return offers.of(List.of(new TypedName(family, given, patronymic, ""))).stream()
        .filter(o -> o.script().equals(script))
        .map(TypedName::whole)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "Іваноў,Пётр,Мікалаевіч,Иванов Пётр Николаевич",
    "Шаўчэнка,Ганна,,Шавченко Анна",
    "Кавальчык,Сяргей,,Кавальчик Сергей",
    "Жылінскі,Алег,,Жилинский Олег",
    "Дзямідаў,Дзмітрый,,Демидов Дмитрий",
    "Верабей-Зязюліч,Вольга,,Верабей-Зязюлич Ольга",
    "Гарбацэвіч,Уладзімір,,Гарбацевич Владимир",
    "Пятроў,Павел,,Петров Павел",
    "Шчарбіцкі,Антон,,Щарбицкий Антон"
  })
  void aBelarusianNameInRussian(String family, String given, String father, String expected) {
    assertThat(offered(family, given, father == null ? "" : father, "ru-cyrl")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Иванов,Пётр,Николаевич,Іваноў Пётр Мікалаевіч",
    "Щербицкий,Николай,,Шчэрбіцкі Мікалай",
    "Орлов,Дмитрий,,Арлоў Дзмітрый",
    "Козлов,Сергей,,Казлоў Сяргей",
    "Ковальчук,Ольга,Ивановна,Кавальчук Вольга Іванаўна",
    "Тихановский,Анна,,Ціханоўскі Ганна",
    "Шевченко,Михаил,,Шэўчэнка Міхаіл"
  })
  void aRussianNameInBelarusian(String family, String given, String father, String expected) {
    assertThat(offered(family, given, father == null ? "" : father, "be-cyrl")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Іваноў,Пётр,Ivanoŭ Piotr,Ivanou Piotr",
    "Ціхановіч,Святлана,Cichanovič Sviatlana,Tsikhanovich Sviatlana",
    "Вераб’ёў,Юрый,Vierabjoŭ Juryj,Verabiou Yury",
    "Пальчэўская,Алеся,Paĺčeŭskaja Aliesia,Palcheuskaia Alesia",
    "Зязюля,Кастусь,Ziaziulia Kastuś,Ziaziulia Kastus"
  })
  void aBelarusianNameInLatinLettersOfBothOfficialKinds(
      String family, String given, String lacinka, String passport) {
    assertThat(offered(family, given, "", "be-latn")).isEqualTo(lacinka);
    assertThat(offered(family, given, "", "latn")).isEqualTo(passport);
  }

  @Test
  void whatIsSpeltAlreadyIsNotOfferedAndFromLatinNothingIsGuessed() {
    TypedName belarusian = new TypedName("Іваноў", "Пётр", "", "be-cyrl");
    TypedName russian = new TypedName("Иванов", "Пётр", "", "ru-cyrl");
    assertThat(offers.of(List.of(belarusian, russian)))
        .extracting(TypedName::script)
        .containsExactly("be-latn", "latn");
    assertThat(offers.of(List.of(new TypedName("Ivanov", "Piotr", "", "")))).isEmpty();
    assertThat(offers.of(List.of(new TypedName("", "Пётр", "", "")))).isEmpty();
  }
}
