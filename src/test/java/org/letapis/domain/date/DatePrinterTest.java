package org.letapis.domain.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.domain.text.Language.BELARUSIAN;
import static org.letapis.domain.text.Language.ENGLISH;
import static org.letapis.domain.text.Language.RUSSIAN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePrinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-08-12 | 12 жніўня 2021 | 12 августа 2021 | 12 August 2021",
        "2021-02-01 | 1 лютага 2021 | 1 февраля 2021 | 1 February 2021",
        "2021-08 | жнівень 2021 | август 2021 | August 2021",
        "2021 | 2021 | 2021 | 2021",
        "2021~ | прыкладна 2021 | примерно 2021 | about 2021",
        "../2021-08-05 | да 5 жніўня 2021 | до 5 августа 2021 | by 5 August 2021",
        "../2021-08-31 | да верасня 2021 | до сентября 2021 | before September 2021",
        "../2021-12-31 | да 2022 | до 2022 | before 2022",
        "2022-01-01/.. | пасля 2021 | после 2021 | after 2021",
        "2021-09-01/.. | пасля жніўня 2021 | после августа 2021 | after August 2021",
        "2021-08-06/.. | пасля 5 жніўня 2021 | после 5 августа 2021 | after 5 August 2021",
        "2021-08-03/2021-08-07 | паміж 3 і 7 жніўня 2021 | между 3 и 7 августа 2021"
            + " | between 3 and 7 August 2021",
        "2021-07-30/2021-08-02 | паміж 30 ліпеня 2021 і 2 жніўня 2021"
            + " | между 30 июля 2021 и 2 августа 2021 | between 30 July 2021 and 2 August 2021",
        "2021-06/2021-08 | чэрвень–жнівень 2021 | июнь–август 2021 | June–August 2021",
        "2020/2021 | 2020–2021 | 2020–2021 | 2020–2021",
        "2021-08-21~/2021-08-31~ | канец жніўня 2021 | конец августа 2021 | late August 2021",
        "2021-08-11~/2021-08-20~ | сярэдзіна жніўня 2021 | середина августа 2021"
            + " | mid-August 2021",
      })
  void printsBoundsAsEachLanguageSaysThem(String edtf, String be, String ru, String en) {
    PartialDate date = Edtf.parse(edtf);

    assertThat(DatePrinter.print(date, BELARUSIAN)).isEqualTo(be);
    assertThat(DatePrinter.print(date, RUSSIAN)).isEqualTo(ru);
    assertThat(DatePrinter.print(date, ENGLISH)).isEqualTo(en);
  }

  @Test
  void printsTheSourcesWordsWhereNothingElseIsKnown() {
    assertThat(DatePrinter.print(PartialDate.unread("увосень"), ENGLISH)).isEqualTo("увосень");
  }

  @Test
  void printsWhenSomethingWasDoneByTheClockOnTheWall() {
    Instant done =
        LocalDateTime.of(2026, 3, 4, 9, 8, 59).atZone(ZoneId.systemDefault()).toInstant();

    assertThat(DatePrinter.print(done, BELARUSIAN)).isEqualTo("4 сакавіка 2026, 09:08");
    assertThat(DatePrinter.print(done, ENGLISH)).isEqualTo("4 March 2026, 09:08");
  }

  @Test
  void printsTheTimeOfADay() {
    PartialDate day = day(12).at(LocalTime.of(7, 5));

    assertThat(DatePrinter.print(day, BELARUSIAN)).isEqualTo("12 жніўня 2021, 07:05");
  }

  @Test
  void saysASharedDayMonthOrYearOnce() {
    PartialDate morning = day(12).at(LocalTime.of(6, 30));
    PartialDate noon = day(12).at(LocalTime.NOON);

    assertThat(DatePrinter.printSpan(morning, noon, RUSSIAN))
        .isEqualTo("12 августа 2021, 06:30–12:00");
    assertThat(DatePrinter.printSpan(day(12), day(12), RUSSIAN)).isEqualTo("12 августа 2021");
    assertThat(DatePrinter.printSpan(day(3), day(7), RUSSIAN)).isEqualTo("3–7 августа 2021");
    assertThat(DatePrinter.printSpan(day(3), Edtf.parse("2021-09"), RUSSIAN))
        .isEqualTo("3 августа 2021 – сентябрь 2021");
  }

  @Test
  void saysWhatIsKnownOfASpan() {
    assertThat(DatePrinter.printSpan(day(3), null, ENGLISH)).isEqualTo("3 August 2021");
    assertThat(DatePrinter.printSpan(null, day(3), ENGLISH)).isEqualTo("until 3 August 2021");
    assertThat(DatePrinter.printSpan(null, null, ENGLISH)).isEmpty();
  }

  private static PartialDate day(int day) {
    return PartialDate.day(LocalDate.of(2021, 8, day));
  }
}
