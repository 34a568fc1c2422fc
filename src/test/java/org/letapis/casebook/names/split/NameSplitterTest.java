package org.letapis.casebook.names.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.Sex;

class NameSplitterTest {

  private final NameSplitter splitter = new NameSplitter(GivenNames.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Иванов Пётр|Иванов|Пётр||ru-cyrl",
        "Пётр Иванов|Иванов|Пётр||ru-cyrl",
        "Иванов Пётр Иванович|Иванов|Пётр|Иванович|ru-cyrl",
        "Пётр Иванович Иванов|Иванов|Пётр|Иванович|ru-cyrl",
        "ИВАНОВ Пётр|Иванов|Пётр||ru-cyrl",
        "Пётр ИВАНОВ|Иванов|Пётр||ru-cyrl",
        "ИВАНОВ ПЁТР ИВАНОВИЧ|Иванов|Пётр|Иванович|ru-cyrl",
        "Карповіч Ілья Раманавіч|Карповіч|Ілья|Раманавіч|be-cyrl",
        "Ілья Раманавіч Карповіч|Карповіч|Ілья|Раманавіч|be-cyrl",
        "Янкоўская Вольга Ігараўна|Янкоўская|Вольга|Ігараўна|be-cyrl",
        "Иван Кузьмич Хацкевич|Хацкевич|Иван|Кузьмич|ru-cyrl",
        "Хацкевич Иван Кузьмич|Хацкевич|Иван|Кузьмич|ru-cyrl",
        "Карпович Роман|Карпович|Роман||ru-cyrl",
        "Петрова А.А.|Петрова|А.|А.|-",
        "А. А. Петрова|Петрова|А.|А.|-",
        "Д. Хацкевіч|Хацкевіч|Д.||be-cyrl",
        "Иванов, Пётр Иванович|Иванов|Пётр|Иванович|ru-cyrl",
        "Novik Siarhei|Novik|Siarhei||latn",
        "Siarhei Novik|Novik|Siarhei||latn",
        "KLIMAVICH Natallia|Klimavich|Natallia||latn",
        "Мария Ивановна||Мария|Ивановна|ru-cyrl",
        "Алиев Расим Гусейн оглы|Алиев|Расим|Гусейн оглы|ru-cyrl",
        "Гжегож Ковальский|Ковальский|Гжегож||ru-cyrl",
        "Ярамір Мароз|-|-|-|be-cyrl",
      })
  void namesInAnyOrderAreTakenApart(
      String whole, String family, String given, String patronymic, String script) {
    SplitName name = splitter.split(whole);

    if (given == null && family == null) {
      assertThat(name.sure()).isFalse();
      assertThat(name.family()).isEqualTo(whole);
      return;
    }
    assertThat(name.sure()).isTrue();
    assertThat(name.family()).isEqualTo(family == null ? "" : family);
    assertThat(name.given()).isEqualTo(given);
    assertThat(name.patronymic()).isEqualTo(patronymic == null ? "" : patronymic);
    assertThat(name.script()).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Иван",
        "Иван Петрович",
        "Роман Антон",
        "Ле Ван Нам",
        "Мароз Ганчар",
        "Марыя Ганчар Іванаўна",
        "один два три четыре пять",
        "?!"
      })
  void anUnclearNameStaysWholeUnderTheFamilyName(String whole) {
    SplitName name = splitter.split(whole);

    assertThat(name.sure()).isFalse();
    assertThat(name.family()).isEqualTo(whole);
    assertThat(name.given()).isEmpty();
    assertThat(name.patronymic()).isEmpty();
  }

  @Test
  void whatStandsInBracketsOrQuotationMarksIsAnotherName() {
    SplitName name = splitter.split("Вера Ждановіч (Ракіцкая) «Зубр»");

    assertThat(name.family()).isEqualTo("Ждановіч");
    assertThat(name.given()).isEqualTo("Вера");
    assertThat(name.others()).containsExactly("Ракіцкая", "Зубр");
  }

  @Test
  void theListHoldsAtLeastAHundredAndFiftyNamesWithoutDoubles() {
    GivenNames names = GivenNames.load();

    assertThat(names.all()).hasSizeGreaterThanOrEqualTo(150);
    // Nika is a woman's name, and a man's in Georgia.
    assertThat(names.all())
        .extracting(name -> name.sex() + " " + name.be())
        .doesNotHaveDuplicates();
    assertThat(names.all())
        .filteredOn(n -> n.sex() == Sex.MALE)
        .allSatisfy(
            n -> {
              assertThat(n.bePatronymic(Sex.FEMALE)).matches("\\p{Lu}[\\p{L}']+(ўна|чна)");
              assertThat(n.ruPatronymic(Sex.FEMALE)).matches("\\p{Lu}\\p{L}+(вна|чна)");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Аляксандр,Aliaksandr",
    "Сяргей,Siarhei",
    "Дзмітрый,Dzmitry",
    "Юрый,Yury",
    "Яўген,Yauhen",
    "Наталля,Natallia",
    "Дар'я,Daria",
    "Хацкевіч,Khatskevich"
  })
  void belarusianNamesAreSpeltAsInPassports(String name, String latin) {
    assertThat(Romanizer.belarusian(name)).isEqualTo(latin);
  }
}
