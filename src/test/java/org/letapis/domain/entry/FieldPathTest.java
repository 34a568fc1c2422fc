package org.letapis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"start", "x.a1_b-c", "start~certainty", "seized/0190-ab/what", "a/-/b", "a/1/b~c"})
  void aPathReadsBackAsItWasWritten(String text) {
    assertThat(FieldPath.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "Start", "1a", "-a", "~a", "a b", "поле", "a/b", "a/B/c", "a//c", "a/b/", "a/b_c/d",
        "a/b/c/d", "a\n"
      })
  void anythingElseIsNoPath(String text) {
    assertThatThrownBy(() -> FieldPath.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {81, 1000})
  void aCodeOfMoreThanEightyCharactersIsRefused(int length) {
    assertThat(FieldPath.of("a".repeat(80)).field()).hasSize(80);
    assertThat(FieldPath.cell("a", "0".repeat(40), "b").row()).hasSize(40);
    assertThatThrownBy(() -> FieldPath.of("a".repeat(length)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FieldPath.cell("a", "0".repeat(length), "b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
