package org.letapis.casebook.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;

/**
 * What the events of one person are told with.
 *
 * @param dice what is random
 * @param words what it is told in
 * @param world institutions it refers to
 * @param person record of whom it happened to
 * @param who the same, invented
 * @param other somebody else of this casebook, or null
 */
record Scene(
    Dice dice, Words words, World world, RecordId person, Someone who, @Nullable RecordId other) {

  private static final List<String> CRIMINAL =
      List.of("342", "293", "130", "369", "368", "361-4", "364");
  private static final List<String> ADMINISTRATIVE = List.of("24.23", "24.3", "19.11", "19.1");

  /** Begins an event on a day. */
  Sheet event(RecordType type, LocalDate day) {
    return event(type, Told.day(dice, day, words, who.belarusian()));
  }

  /** Begins an event at a moment within those hours. */
  Sheet event(RecordType type, LocalDate day, int fromHour, int hours) {
    return event(type, Told.moment(dice, day, fromHour, hours, words, who.belarusian()));
  }

  private Sheet event(RecordType type, PartialDate start) {
    Sheet sheet = new Sheet(dice, type);
    sheet.set(EventFields.PERSON, person);
    return sheet.asked(97, EventFields.START, start);
  }

  /** Ends the form: where it is known from, and now and then somebody else's part. */
  Sheet done(Sheet sheet, LocalDate day) {
    RecordId else_ = other;
    if (else_ != null && dice.percent(6)) {
      String row = sheet.row();
      sheet.set(EventFields.INVOLVED, row, EventFields.WHO, else_);
      sheet.set(
          EventFields.INVOLVED,
          row,
          EventFields.ROLE,
          Term.of(dice.weighted("detained-together", 60, "witness", 40)));
    }
    return sheet.source(words, who.belarusian(), PartialDate.day(day.plusDays(dice.below(60))));
  }

  String say(String kind) {
    return words.say(dice, kind, who.belarusian());
  }

  /** What was told in the witness's own words, that often. */
  void account(Sheet sheet, int percent, String kind) {
    if (dice.percent(percent)) {
      sheet.set(Common.ACCOUNT, say(kind));
    }
  }

  /** An address in the person's town. */
  String address() {
    return who.city().get(who.belarusian() ? 0 : 1)
        + ", "
        + say("street")
        + ", "
        + (1 + dice.below(90));
  }

  /** The agency, and officers most often only described. */
  void agency(Sheet sheet) {
    sheet.asked(75, EventFields.AGENCY, world.agency(dice, who.region()));
    int officers = dice.below(3);
    for (int i = 0; i < officers; i++) {
      String row = sheet.row();
      sheet.set(EventFields.OFFICERS, row, EventFields.DESCRIBED, say("officer"));
      sheet.set(
          EventFields.OFFICERS, row, EventFields.MASKED, Term.of(dice.percent(45) ? "yes" : "no"));
    }
  }

  /** One or two articles of the criminal code. */
  List<Article> criminal() {
    return dice.some(CRIMINAL, 2).stream()
        .map(n -> article("CC", n, dice.percent(60) ? "1" : "2"))
        .toList();
  }

  /** One article of the code of administrative offences. */
  List<Article> administrative() {
    return List.of(article("CAO", dice.one(ADMINISTRATIVE), dice.percent(30) ? "1" : ""));
  }

  private Article article(String law, String number, String part) {
    String words =
        (part.isEmpty() ? "" : "ч. " + part + " ") + (who.belarusian() ? "арт. " : "ст. ") + number;
    return new Article(law, number, part, words);
  }

  /** Judges or others of a court, by family name and initials. */
  void people(Sheet sheet, Field<List<String>> rows, int most) {
    int count = 1 + dice.below(most);
    for (int i = 0; i < count; i++) {
      List<String> family = dice.one(words.familyNames());
      String initials = dice.one(List.of("А. В.", "С. М.", "І. П.", "В. У.", "Т. С.", "Ю. К."));
      String name = family.get(who.belarusian() ? 0 : 1) + " " + initials;
      sheet.set(rows, sheet.row(), EventFields.NAME, name);
    }
  }
}
