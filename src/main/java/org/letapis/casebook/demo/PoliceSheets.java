package org.letapis.casebook.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Interrogation;
import org.letapis.domain.types.Search;
import org.letapis.domain.types.event.IllTreatment;

/** Fills in detentions, searches, interrogations and ill-treatment. */
final class PoliceSheets {

  private PoliceSheets() {}

  /**
   * @param end last day it may have lasted to
   */
  static Sheet detention(Scene scene, LocalDate day, LocalDate end) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Detention.TYPE, day, 6, 14);
    sheet.asked(70, Detention.PLACE, scene.address());
    scene.agency(sheet);
    LocalDate left = day.plusDays(dice.below(4));
    LocalDate first = left.isAfter(end) ? day : left;
    String region = scene.who().region();
    String row = sheet.row();
    sheet.set(
        Detention.TAKEN_TO,
        row,
        EventFields.FACILITY,
        scene.world().near(dice, region, "police-department"));
    sheet.set(Detention.TAKEN_TO, row, Detention.FROM, PartialDate.day(day));
    if (dice.percent(55)) {
      String next = sheet.row();
      sheet.set(
          Detention.TAKEN_TO,
          next,
          EventFields.FACILITY,
          scene.world().near(dice, region, "temporary-detention", "offenders-isolation"));
      sheet.set(Detention.TAKEN_TO, next, Detention.FROM, PartialDate.day(first));
    }
    String outcome =
        dice.weighted(
            "released",
            30,
            "administrative-arrest",
            25,
            "fine",
            10,
            "custody",
            25,
            "recognizance",
            6,
            "house-arrest",
            2);
    sheet.asked(85, Detention.OUTCOME, Term.of(outcome));
    if (dice.percent(60)) {
      sheet.set(Detention.END, PartialDate.day(first));
    }
    sheet.asked(
        70,
        Detention.LEGAL_BASIS,
        Term.of(
            dice.weighted(
                "administrative", 45, "suspicion", 30, "none-stated", 15, "conversation", 10)));
    if (dice.percent(60)) {
      sheet.set(Detention.ARTICLES, dice.percent(50) ? scene.administrative() : scene.criminal());
    }
    sheet.yesNo(60, Detention.WARRANT_SHOWN, 15);
    sheet.asked(50, Detention.REASON_GIVEN, scene.say("reason"));
    sheet.yesNo(70, Detention.FORCE, 35);
    if (dice.percent(20)) {
      sheet.terms(
          Detention.FORCE_METHODS, dice.some(List.of("beating", "handcuffs", "gas", "threats"), 2));
      sheet.asked(50, Detention.INJURIES, scene.say("injury"));
    }
    if (dice.percent(45)) {
      String item = sheet.row();
      sheet.set(Detention.ITEMS_TAKEN, item, Detention.ITEM, scene.say("item"));
      sheet.set(
          Detention.ITEMS_TAKEN,
          item,
          Detention.ITEM_STATUS,
          Term.of(dice.percent(70) ? "held" : "returned"));
    }
    sheet.yesNo(40, Detention.ACKNOWLEDGED, 60);
    if (dice.percent(40)) {
      sheet.set(Detention.FAMILY_TOLD, PartialDate.day(first));
    }
    scene.account(sheet, 70, "detained");
    return scene.done(sheet, first);
  }

  static Sheet search(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Search.TYPE, day, 6, 10);
    if (dice.percent(40)) {
      sheet.set(Search.END, PartialDate.day(day));
    }
    sheet.asked(85, Search.PLACE, scene.address());
    sheet.terms(
        Search.PREMISES, dice.some(List.of("home", "office", "vehicle", "country-house"), 2));
    scene.agency(sheet);
    sheet.asked(60, EventFields.OFFICER_COUNT, (long) 2 + dice.below(9));
    int items = dice.below(7);
    for (int i = 0; i < items; i++) {
      seized(scene, sheet);
    }
    sheet.yesNo(75, Search.ORDER_SHOWN, 55);
    sheet.yesNo(60, Search.ORDER_COPIED, 10);
    if (dice.percent(35)) {
      sheet.set(EventFields.ARTICLES, scene.criminal());
    }
    sheet.yesNo(60, Search.ENTRY_FORCED, 25);
    sheet.yesNo(60, Search.WITNESSES_PRESENT, 75);
    sheet.yesNo(50, Search.LAWYER_ASKED, 40);
    sheet.yesNo(50, Search.LAWYER_ADMITTED, 10);
    sheet.yesNo(40, Search.PHONES_BLOCKED, 60);
    if (dice.percent(35)) {
      sheet.terms(Search.VULNERABLE, dice.some(List.of("minors", "elderly", "ill"), 2));
    }
    if (dice.percent(20)) {
      sheet.set(Search.LOSS, new Money(BigDecimal.valueOf(50 + dice.below(3000)), "BYN"));
    }
    sheet.yesNo(65, Search.PROTOCOL_GIVEN, 30);
    scene.account(sheet, 60, "searched");
    return scene.done(sheet, day);
  }

  private static void seized(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    String row = sheet.row();
    sheet.set(Search.SEIZED, row, Search.ITEM, scene.say("item"));
    if (dice.percent(25)) {
      sheet.set(Search.SEIZED, row, Search.ITEM_SERIAL, "SN" + (100_000 + dice.below(900_000)));
    }
    if (dice.percent(35)) {
      sheet.set(
          Search.SEIZED, row, Search.PASSWORD_DEMANDED, Term.of(dice.percent(80) ? "yes" : "no"));
    }
    sheet.set(Search.SEIZED, row, Search.IN_PROTOCOL, Term.of(dice.percent(75) ? "yes" : "no"));
    if (dice.percent(80)) {
      sheet.set(
          Search.SEIZED,
          row,
          Search.ITEM_STATUS,
          Term.of(dice.weighted("held", 70, "returned", 20, "partly-returned", 5, "destroyed", 5)));
    }
  }

  static Sheet interrogation(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Interrogation.TYPE, day, 9, 14);
    sheet.asked(
        80,
        Interrogation.STATUS,
        Term.of(dice.weighted("suspect", 40, "witness", 30, "accused", 15, "conversation", 15)));
    sheet.asked(40, Interrogation.PLACE, scene.address());
    sheet.asked(
        55,
        EventFields.FACILITY,
        scene.world().near(dice, scene.who().region(), "police-department"));
    scene.agency(sheet);
    sheet.asked(
        75,
        Interrogation.LAWYER,
        Term.of(
            dice.weighted(
                "own", 30, "assigned", 20, "refused", 10, "not-admitted", 25, "none", 15)));
    sheet.asked(65, Interrogation.TOPICS, scene.say("topic"));
    if (dice.percent(50)) {
      sheet.terms(
          Interrogation.PRESSURE,
          dice.some(
              List.of("shouting", "insults", "threat-of-prison", "threat-to-family", "deception"),
              3));
    }
    sheet.yesNo(50, Interrogation.ILL_TREATMENT, 15);
    sheet.yesNo(60, Interrogation.SIGNED, 70);
    sheet.yesNo(50, Interrogation.NON_DISCLOSURE, 45);
    if (dice.percent(80)) {
      sheet.terms(
          Interrogation.OUTCOME,
          List.of(
              dice.weighted("released", 50, "detained", 25, "charged", 15, "summoned-again", 10)));
    }
    scene.account(sheet, 40, "questioned");
    return scene.done(sheet, day);
  }

  static Sheet illTreatment(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(IllTreatment.TYPE, day, 0, 24);
    sheet.asked(
        70,
        EventFields.FACILITY,
        scene.world().near(dice, scene.who().region(), "police-department", "offenders-isolation"));
    sheet.terms(
        IllTreatment.METHODS,
        dice.some(
            List.of("beating", "positional", "threats", "humiliation", "cold", "no-bedding"), 3));
    sheet.terms(
        IllTreatment.INTENT,
        dice.some(List.of("confession", "punishment", "access-to-devices"), 2));
    sheet.asked(60, IllTreatment.INJURIES, scene.say("injury"));
    sheet.yesNo(50, IllTreatment.MEDICAL_CARE, 25);
    sheet.yesNo(50, IllTreatment.COMPLAINT, 20);
    scene.agency(sheet);
    return scene.done(sheet, day);
  }
}
