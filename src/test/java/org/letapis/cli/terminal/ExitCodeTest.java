package org.letapis.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

class ExitCodeTest {

  /** What scripts rely on: these numbers never change their meaning. */
  private static final Map<String, Integer> PROMISED =
      Map.ofEntries(
          Map.entry("cli.unexpected", 1),
          Map.entry("cli.unknown-option", 2),
          Map.entry("vault.wrong-passphrase", 3),
          Map.entry("bundle.truncated", 4),
          Map.entry("bundle.altered", 4),
          Map.entry("bundle.signature-wrong", 4),
          Map.entry("card.malformed", 4),
          Map.entry("register.missing-columns", 4),
          Map.entry("exchange.stranger", 5),
          Map.entry("exchange.not-verified", 5),
          Map.entry("vault.header-damaged", 6),
          Map.entry("journal.damaged", 6),
          Map.entry("vault.already-open", 7),
          Map.entry("vault.disk-full", 8),
          Map.entry("journal.disk-full", 8),
          Map.entry("vault.read-only", 8),
          Map.entry("journal.io", 8),
          Map.entry("bundle.unwritable", 8),
          Map.entry("vault.newer-format", 10),
          Map.entry("bundle.newer-format", 10),
          Map.entry("card.newer-format", 10),
          Map.entry("bundle.not-for-you", 11),
          Map.entry("vault.not-a-vault", 12),
          Map.entry("casebook.no-such-record", 12),
          Map.entry("exchange.nothing-to-export", 12));

  @TestFactory
  Stream<DynamicTest> aProblemEndsWithThePromisedNumber() {
    return PROMISED.entrySet().stream()
        .map(
            promised ->
                DynamicTest.dynamicTest(
                    promised.getKey(),
                    () -> assertThat(of(promised.getKey())).isEqualTo(promised.getValue())));
  }

  @Test
  void numbersAreDistinctAndLeaveThoseOfTheShellAlone() {
    Map<Integer, ExitCode> numbers = new TreeMap<>();
    for (ExitCode exit : ExitCode.values()) {
      assertThat(numbers.put(exit.number(), exit)).isNull();
      // From 64 on sysexits and the start script, from 126 on the shell have meanings of their own.
      assertThat(exit.number()).isBetween(0, 63);
    }
  }

  @Test
  void noProblemThatHasWordsEndsAsAMistakeOfTheProgram() {
    Set<String> codes = Labels.read("errors", Language.ENGLISH).stringPropertyNames();
    assertThat(codes).filteredOn(code -> of(code) == 1).containsExactly("cli.unexpected");
    assertThat(codes).noneMatch(code -> of(code) == 0);
  }

  private static int of(String code) {
    return Arrays.stream(CliProblem.values())
        .filter(own -> own.code().equals(code))
        .map(ExitCode::of)
        .findFirst()
        .orElseGet(() -> ExitCode.of(() -> code))
        .number();
  }
}
