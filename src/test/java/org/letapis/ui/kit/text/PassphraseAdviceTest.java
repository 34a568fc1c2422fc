package org.letapis.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseAdviceTest {

  @ParameterizedTest
  @CsvSource({
    "short, TOO_SHORT",
    "'           ', TOO_SHORT",
    "aaaaaaaabbbb, REPEATED",
    "пароль123456, COMMON",
    "gfhjkmgfhjkm, COMMON",
    "Password2021!, COMMON",
    "Жыве Беларусь!, COMMON",
    "vosień-kufar, SHORT",
    "возера ліхтар капуста акуляры субота, LONG",
    "my password is nine green kettles, LONG"
  })
  void whatIsSurelyWeakIsSaidAndNothingIsScored(String typed, PassphraseAdvice advice) {
    assertThat(PassphraseAdvice.of(typed)).isEqualTo(advice);
  }
}
