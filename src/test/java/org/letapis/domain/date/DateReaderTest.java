package org.letapis.domain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;
import org.letapis.domain.text.Language;

class DateReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate CENTURY = LocalDate.of(1926, 1, 1);
  private static final int CENTURY_DAYS = 36_525;

  @TestFactory
  Stream<DynamicTest> readsWhatIsTold() throws IOException {
    return lines("told.tsv")
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                dynamicTest(
                    cells[0],
                    () ->
                        assertThat(shape(DateReader.read(cells[0], TODAY, TODAY).date()))
                            .isEqualTo(cells[1])));
  }

  @Test
  void whereNobodyCanBeAskedADayWithoutAYearStaysWords() {
    for (String said : List.of("12.08", "5 августа", "до 5 жніўня", "between 3 and 7 August")) {
      assertThat(DateReader.read(said, TODAY)).as(said).isEqualTo(PartialDate.unread(said));
    }
    assertThat(DateReader.read("12.08.2021", TODAY).isDay()).isTrue();
    assertThat(DateReader.read("вчера", TODAY).isDay()).isTrue();
  }

  @Test
  void keepsTheWordsItCannotRead() {
    PartialDate date = DateReader.read("  калі адцвітаў бэз ", TODAY, TODAY).date();

    assertThat(date.isUnread()).isTrue();
    assertThat(date.words()).isEqualTo("калі адцвітаў бэз");
  }

  @Test
  void keepsTheWordsWhereTheBoundsSayLessOrMore() {
    assertThat(DateReader.read("в конце августа 2021", TODAY, TODAY).date().words())
        .isEqualTo("в конце августа 2021");
    assertThat(DateReader.read("12.08", TODAY, TODAY).date().words()).isEqualTo("12.08");
    assertThat(DateReader.read("12.08.21", TODAY, TODAY).date().words()).isEqualTo("12.08.21");
    assertThat(DateReader.read("вчера", TODAY, TODAY).date().words()).isEqualTo("вчера");
  }

  @Test
  void keepsNoWordsWhereTheDateSaysTheSame() {
    assertThat(DateReader.read("12.08.2021 14:30", TODAY, TODAY).date().words()).isEmpty();
    assertThat(DateReader.read("у жніўні 2021 года", TODAY, TODAY).date().words()).isEmpty();
    assertThat(DateReader.read("2021-08", TODAY, TODAY).date().words()).isEmpty();
  }

  @Test
  void aDayWithoutItsYearIsNeverInTheFuture() {
    for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(1)) {
      String said = day.getDayOfMonth() + "." + day.getMonthValue();
      LocalDate read = DateReader.read(said, TODAY, TODAY).date().latest();
      assertThat(read).as(said).isNotNull().isBeforeOrEqualTo(TODAY);
      assertThat(read).as(said).isAfter(TODAY.minusYears(1));
    }
  }

  @Test
  void aYearThatWasNotSaidIsOnlySupposed() {
    LocalDate by = LocalDate.of(2021, 12, 31);
    for (String said : List.of("12.08", "до 5.08", "жнівень", "паміж 3 і 7 жніўня", "Aug 12")) {
      DateReader.Reading reading = DateReader.read(said, TODAY, by);
      assertThat(reading.yearless()).as(said).isTrue();
      assertThat(reading.date().latest().getYear()).as(said).isEqualTo(2021);
      assertThat(reading.date().words()).as(said).isEqualTo(said);
    }
    for (String said : List.of("12.08.21", "сёння", "2021", "да 5 жніўня 2021", "летом", "12")) {
      assertThat(DateReader.read(said, TODAY, by).yearless()).as(said).isFalse();
    }
  }

  @Test
  void beingBeforeIsAStrictPartialOrder() {
    Random random = new Random(Seed.get());
    List<PartialDate> some = Stream.generate(() -> any(random)).limit(120).toList();
    for (PartialDate a : some) {
      assertThat(a.surelyBefore(a)).isFalse();
      for (PartialDate b : some) {
        assertThat(a.surelyBefore(b) && b.surelyBefore(a)).isFalse();
        for (PartialDate c : some) {
          if (a.surelyBefore(b) && b.surelyBefore(c)) {
            assertThat(a.surelyBefore(c)).as("%s < %s < %s", a, b, c).isTrue();
          }
        }
      }
    }
  }

  @Test
  void whatIsPrintedIsReadAgainInEveryLanguage() {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int i = 0; i < 6_000; i++) {
      PartialDate date = any(random);
      for (Language language : Language.all()) {
        String printed = DatePrinter.print(date, language);
        assertThat(DateReader.read(printed, TODAY, TODAY).date().said(""))
            .as("“%s”, %s, seed %s", printed, language, seed)
            .isEqualTo(date);
      }
    }
  }

  @Test
  void hostileTextIsRefusedQuickly() {
    Random random = new Random(5);
    String alphabet = "0123456789.-/:XxХ~ ,авгмяdto–\u0000\uD83D";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      PartialDate date = DateReader.read(text.toString(), TODAY, TODAY).date();
      assertThat(date.isUnread() ? date.words() : "").isIn("", text.toString().strip());
    }
    assertThat(DateReader.read("-".repeat(100_000), TODAY, TODAY).date().isUnread()).isTrue();
  }

  private static PartialDate any(Random random) {
    LocalDate day = CENTURY.plusDays(random.nextInt(CENTURY_DAYS));
    LocalDate later = day.plusDays(random.nextInt(random.nextBoolean() ? 20 : 2_000));
    LocalDate month = day.withDayOfMonth(1);
    LocalDate endOfMonth = month.plusMonths(1 + random.nextInt(14)).minusDays(1);
    LocalDate year = day.withDayOfYear(1);
    LocalDate endOfYear = year.plusYears(1 + random.nextInt(12)).minusDays(1);
    PartialDate date =
        switch (random.nextInt(12)) {
          case 0 -> PartialDate.day(day);
          case 1 -> PartialDate.day(day).at(LocalTime.of(random.nextInt(24), random.nextInt(60)));
          case 2 -> PartialDate.between(day, later);
          case 3 -> PartialDate.between(month, endOfMonth);
          case 4 -> PartialDate.between(year, endOfYear);
          case 5 -> PartialDate.between(null, day);
          case 6 -> PartialDate.between(null, endOfMonth);
          case 7 -> PartialDate.between(null, endOfYear);
          case 8 -> PartialDate.between(day, null);
          case 9 -> PartialDate.between(random.nextBoolean() ? month : year, null);
          case 10 -> PartialDate.between(month.plusDays(10), month.plusDays(19));
          default -> PartialDate.between(year, year.plusMonths(4).minusDays(1));
        };
    return random.nextInt(3) == 0 ? date.about() : date;
  }

  private static String shape(PartialDate date) {
    if (date.isUnread()) {
      return "-";
    }
    String edtf = Edtf.print(date);
    return date.time() == null
        ? edtf
        : edtf.replace("~", "") + "T" + date.time() + (date.circa() ? "~" : "");
  }

  private static Stream<String> lines(String resource) throws IOException {
    try (InputStream in = DateReaderTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList().stream();
    }
  }
}
