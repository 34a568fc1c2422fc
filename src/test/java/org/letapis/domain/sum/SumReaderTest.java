package org.letapis.domain.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;
import org.letapis.domain.Written;
import org.letapis.domain.schema.Money;
import org.letapis.domain.text.Language;

class SumReaderTest {

  private static final long SEED = Seed.get();

  @TestFactory
  Stream<DynamicTest> readsWhatIsWritten() throws IOException {
    return Written.tests(
        SumReaderTest.class,
        "written.tsv",
        words ->
            SumReader.read(words, null)
                .map(m -> m.amount().toPlainString() + " " + m.currency())
                .orElse("-"));
  }

  @Test
  void aBareNumberIsOfTheCurrencyThatStandsBesideIt() {
    assertThat(SumReader.read("500", "BYN")).contains(new Money(BigDecimal.valueOf(500), "BYN"));
    assertThat(SumReader.read("500 USD", "BYN"))
        .contains(new Money(BigDecimal.valueOf(500), "USD"));
  }

  @Test
  void baseAmountsAreNamedInEachLanguageWithTheirForms() {
    Money fine = new Money(BigDecimal.valueOf(22), "BV");
    assertThat(SumPrinter.print(fine, Language.RUSSIAN)).isEqualTo("22 базовые величины");
    assertThat(SumPrinter.print(fine, Language.BELARUSIAN)).isEqualTo("22 базавыя велічыні");
    assertThat(SumPrinter.print(fine, Language.ENGLISH)).isEqualTo("22 base amounts");
    Money half = new Money(new BigDecimal("0.5"), "BV");
    assertThat(SumPrinter.print(half, Language.RUSSIAN)).isEqualTo("0,5 базовой величины");
  }

  @Test
  void whatIsPrintedIsReadAgainInEveryLanguage() {
    Random random = new Random(SEED);
    List<String> currencies = List.of("BV", "BYN", "BYR", "USD", "EUR", "RUB", "PLN", "UAH");
    for (int i = 0; i < 3_000; i++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 40)), 0);
      if (random.nextBoolean()) {
        amount = amount.add(BigDecimal.valueOf(random.nextInt(100), 2));
      }
      Money money = new Money(amount, currencies.get(random.nextInt(currencies.size())));
      for (Language language : Language.all()) {
        String printed = SumPrinter.print(money, language);
        assertThat(SumReader.read(printed, null))
            .as("“%s”, seed %s", printed, SEED)
            .contains(money);
      }
    }
  }

  @Test
  void hostileTextIsRefusedQuickly() {
    Random random = new Random(SEED);
    String alphabet = "0123456789., $€рубтысмлнBYNбв-\u00a0\u0000\uD83D";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      SumReader.read(text.toString(), "BYN").ifPresent(m -> assertThat(m.amount()).isNotNull());
    }
    assertThat(SumReader.read("1 ".repeat(100_000), "BYN")).isEmpty();
  }
}
