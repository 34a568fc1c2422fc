package org.letapis.casebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNameTest {

  @ParameterizedTest
  @CsvSource({
    "Верабейка Кастусь, Верабейка Кастусь",
    "Кастусь Верабейка, Верабейка Кастусь",
    "Верабейку Кастуся, Верабейка Кастусь Іванавіч",
    "Вярбіцкай Алены, Вярбіцкая Алена",
    "Алёны Вербицкой, Вербицкая Алена",
    "vierabiejka kastuś, Vierabiejka Kastuś",
    "Иванов Пётр, Іваноў Пётр"
  })
  void aNameIsItselfInAnyCaseAndOrder(String typed, String recorded) {
    assertThat(WholeName.isOneOf(typed, List.of("Іншы Чалавек", recorded))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Верас Ганна, Верасовая Ганна",
    "Верас Ганна, Верас Ганарата",
    "Лясны Сцяпан, Лясны Мікола",
    "Лясны Сцяпан, Лясны"
  })
  void anotherNameThatBeginsLikeItIsNot(String typed, String recorded) {
    assertThat(WholeName.isOneOf(typed, List.of(recorded))).isFalse();
  }
}
