package org.letapis.casebook.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;

/** Fills in the form of a person. */
final class PersonSheets {

  private final Dice dice;
  private final Words words;

  PersonSheets(Dice dice, Words words) {
    this.dice = dice;
    this.words = words;
  }

  /**
   * @param acquainted somebody this person may be linked with, or null
   */
  Sheet fill(Someone who, @Nullable RecordId acquainted) {
    Sheet sheet = new Sheet(dice, Person.TYPE);
    names(sheet, who);
    sheet.asked(85, Person.BORN, born(who.born()));
    sheet.asked(95, Person.SEX, Term.of(who.sex().name().toLowerCase(java.util.Locale.ROOT)));
    String city = who.city().get(who.belarusian() ? 0 : 1);
    sheet.asked(55, Person.BIRTHPLACE, city);
    sheet.asked(
        80,
        Person.CITIZENSHIP,
        List.of(Term.of(dice.weighted("belarus", 96, "russia", 2, "poland", 1, "ukraine", 1))));
    sheet.asked(60, Person.OCCUPATION, words.say(dice, "occupation", who.belarusian()));
    sheet.asked(40, Person.EMPLOYER, words.say(dice, "employer", who.belarusian()));
    if (dice.percent(55)) {
      String row = sheet.row();
      String street = words.say(dice, "street", who.belarusian());
      sheet.set(Person.ADDRESSES, row, Person.ADDRESS_KIND, Term.of("home"));
      sheet.set(
          Person.ADDRESSES,
          row,
          Person.ADDRESS,
          city + ", " + street + ", " + (1 + dice.below(120)) + "-" + (1 + dice.below(200)));
    }
    if (dice.percent(25)) {
      sheet.set(Person.HEALTH, words.say(dice, "health", who.belarusian()));
      sheet.asked(50, Person.MEDICATION, words.say(dice, "medication", who.belarusian()));
    }
    statuses(sheet);
    if (acquainted != null && dice.percent(12)) {
      String row = sheet.row();
      String relation =
          dice.weighted(
              "co-defendant", 40, "spouse", 15, "cellmate", 20, "colleague", 15, "friend", 20);
      sheet.set(Person.RELATIONS, row, Person.RELATION, Term.of(relation));
      sheet.set(Person.RELATIONS, row, Person.RELATED, acquainted);
      sheet.set(
          Person.RELATIONS,
          row,
          EventFields.CERTAINTY,
          Term.of(dice.weighted("certain", 60, "likely", 25, "claimed", 15)));
    }
    LocalDate told = LocalDate.of(2020 + dice.below(6), 8, 9).plusDays(dice.below(300));
    return sheet.source(words, who.belarusian(), PartialDate.day(told));
  }

  private void names(Sheet sheet, Someone who) {
    boolean both = dice.percent(65);
    boolean latin = dice.percent(55);
    boolean be = who.belarusian() || both;
    boolean ru = !who.belarusian() || both;
    int patronymic = dice.percent(80) ? 3 : 2;
    if (be) {
      name(sheet, who.be().subList(0, patronymic), "be-cyrl", "primary");
    }
    if (ru) {
      name(sheet, who.ru().subList(0, patronymic), "ru-cyrl", be ? "document" : "primary");
    }
    if (latin) {
      name(sheet, who.latin(), "latn", "document");
    }
    if (!(be && ru && latin) && !who.everyday().isEmpty() && dice.percent(20)) {
      String row = sheet.row();
      sheet.set(Person.NAMES, row, Person.GIVEN, who.everyday());
      sheet.set(Person.NAMES, row, Person.NAME_KIND, Term.of("diminutive"));
    }
  }

  private static void name(Sheet sheet, List<String> parts, String script, String kind) {
    String row = sheet.row();
    sheet.set(Person.NAMES, row, Person.FAMILY, parts.get(0));
    sheet.set(Person.NAMES, row, Person.GIVEN, parts.get(1));
    if (parts.size() > 2) {
      sheet.set(Person.NAMES, row, Person.PATRONYMIC, parts.get(2));
    }
    sheet.set(Person.NAMES, row, Person.SCRIPT, Term.of(script));
    sheet.set(Person.NAMES, row, Person.NAME_KIND, Term.of(kind));
  }

  private PartialDate born(LocalDate day) {
    if (dice.percent(65)) {
      return PartialDate.day(day);
    }
    if (dice.percent(30)) {
      YearMonth month = YearMonth.from(day);
      return PartialDate.between(month.atDay(1), month.atEndOfMonth());
    }
    PartialDate year =
        PartialDate.between(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    return dice.percent(30) ? year.about() : year;
  }

  private void statuses(Sheet sheet) {
    if (!dice.percent(30)) {
      return;
    }
    String row = sheet.row();
    String status =
        dice.weighted(
            "political-prisoner",
            50,
            "former-political-prisoner",
            20,
            "listed-extremist",
            15,
            "listed-terrorist",
            8,
            "in-exile",
            7);
    sheet.set(Person.STATUSES, row, Person.STATUS, Term.of(status));
    LocalDate day = LocalDate.of(2021 + dice.below(5), 1 + dice.below(12), 1 + dice.below(28));
    sheet.set(Person.STATUSES, row, Person.STATUS_DATE, PartialDate.day(day));
  }
}
