package org.letapis.casebook.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Dismissal;
import org.letapis.domain.types.event.Fine;
import org.letapis.domain.types.event.Hearing;
import org.letapis.domain.types.event.Listing;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.TravelBan;
import org.letapis.domain.types.event.Verdict;

/** Fills in hearings, verdicts, fines, custody, releases and what comes after. */
final class CourtSheets {

  private CourtSheets() {}

  static Sheet hearing(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Hearing.TYPE, day, 9, 8);
    court(scene, sheet);
    sheet.asked(
        80,
        Hearing.STAGE,
        Term.of(dice.weighted("first-instance", 70, "remand", 15, "appeal", 15)));
    sheet.asked(80, Hearing.OPENNESS, Term.of(dice.weighted("open", 55, "closed", 45)));
    sheet.set(EventFields.ARTICLES, scene.criminal());
    return scene.done(sheet, day);
  }

  static Sheet verdict(Scene scene, LocalDate day, boolean criminal) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Verdict.TYPE, day);
    boolean be = scene.who().belarusian();
    if (!criminal) {
      int days = 5 + dice.below(11);
      sheet.set(EventFields.ARTICLES, scene.administrative());
      sheet.term(Verdict.PENALTY, "administrative-arrest");
      sheet.set(Verdict.SENTENCE, days + (be ? " сутак" : " суток"));
      sheet.set(Verdict.LENGTH, Duration.of(0, 0, days));
    } else {
      sheet.set(EventFields.ARTICLES, scene.criminal());
      int months = 12 + dice.below(14) * 6;
      boolean colony = dice.percent(70);
      sheet.term(Verdict.PENALTY, colony ? "imprisonment" : "home-restriction");
      sheet.set(Verdict.LENGTH, Duration.of(months / 12, months % 12, 0));
      sheet.set(Verdict.SENTENCE, sentence(months, colony, be));
      if (colony) {
        sheet.asked(
            80, Verdict.REGIME, Term.of(dice.weighted("general", 70, "enhanced", 25, "strict", 5)));
      }
      sheet.asked(80, Verdict.OPENNESS, Term.of(dice.weighted("open", 50, "closed", 50)));
      sheet.yesNo(70, Verdict.APPEALED, 75);
    }
    sheet.asked(80, Verdict.STAGE, Term.of("first-instance"));
    court(scene, sheet);
    return scene.done(sheet, day);
  }

  private static String sentence(int months, boolean colony, boolean be) {
    String length = months % 12 == 0 ? "" + months / 12 : months / 12 + ",5";
    boolean few = months % 12 != 0 || months / 12 < 5;
    String years = be ? (few ? " гады" : " гадоў") : (few ? " года" : " лет");
    if (months == 12) {
      years = " год";
    }
    String what =
        be ? (colony ? " калоніі" : " хатняй хіміі") : (colony ? " колонии" : " домашней химии");
    return length + years + what;
  }

  private static void court(Scene scene, Sheet sheet) {
    Dice dice = scene.dice();
    sheet.asked(85, EventFields.COURT, scene.world().near(dice, scene.who().region(), "court"));
    if (dice.percent(75)) {
      scene.people(sheet, EventFields.JUDGES, 2);
    }
    if (dice.percent(40)) {
      scene.people(sheet, EventFields.PROSECUTORS, 1);
    }
  }

  static Sheet fine(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Fine.TYPE, day);
    sheet.set(Fine.AMOUNT, new Money(BigDecimal.valueOf(10 + 5L * dice.below(19)), "BV"));
    sheet.set(EventFields.ARTICLES, scene.administrative());
    sheet.yesNo(60, Fine.PAID, 80);
    court(scene, sheet);
    return scene.done(sheet, day);
  }

  /**
   * @param end when the stay ended at the latest, or the demo's last day
   */
  static Sheet custody(Scene scene, LocalDate day, LocalDate end, boolean convicted) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Custody.TYPE, day);
    String[] kinds =
        convicted
            ? new String[] {"colony", "prison", "open-facility"}
            : new String[] {"pre-trial-prison", "kgb-prison", "prison"};
    sheet.asked(95, EventFields.FACILITY, scene.world().near(dice, scene.who().region(), kinds));
    if (dice.percent(60)) {
      sheet.set(EventFields.END, PartialDate.day(end));
    }
    sheet.yesNo(60, Custody.PARCELS, 60);
    sheet.yesNo(60, Custody.LETTERS, 35);
    sheet.yesNo(50, Custody.VISITS, 25);
    sheet.yesNo(40, Custody.LAWYER_DENIED, 20);
    if (convicted && dice.percent(35)) {
      String row = sheet.row();
      sheet.set(
          Custody.PUNISHMENTS,
          row,
          Custody.PUNISHMENT,
          Term.of(dice.weighted("punishment-cell", 65, "cell-type-room", 25, "loss-of-visit", 10)));
      sheet.set(Custody.PUNISHMENTS, row, Custody.FROM, PartialDate.between(day, end));
    }
    scene.account(sheet, 45, "held");
    return scene.done(sheet, day);
  }

  static Sheet release(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Release.TYPE, day);
    sheet.asked(
        80,
        Release.KIND,
        Term.of(
            dice.weighted(
                "end-of-term", 60, "pardon", 15, "recognizance", 15, "milder-penalty", 10)));
    sheet.yesNo(40, Release.SUPERVISION, 50);
    return scene.done(sheet, day);
  }

  static Sheet dismissal(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Dismissal.TYPE, day);
    sheet.term(Dismissal.KIND, dice.weighted("work", 80, "study", 20));
    sheet.asked(70, Dismissal.FROM_WHERE, scene.say("employer"));
    sheet.asked(
        70,
        Dismissal.CAUSE,
        Term.of(
            dice.weighted(
                "own-wish", 35, "contract-not-renewed", 40, "absence", 20, "discredit", 5)));
    sheet.yesNo(60, Dismissal.PRESSURE, 70);
    return scene.done(sheet, day);
  }

  static Sheet listing(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(Listing.TYPE, day);
    sheet.term(Listing.LIST, dice.weighted("extremists", 70, "terrorists", 15, "wanted", 15));
    return scene.done(sheet, day);
  }

  static Sheet travelBan(Scene scene, LocalDate day) {
    Dice dice = scene.dice();
    Sheet sheet = scene.event(TravelBan.TYPE, day);
    sheet.term(
        TravelBan.KIND,
        dice.one(List.of("exit-ban", "passport-refused", "border-questioning", "passport-seized")));
    return scene.done(sheet, day);
  }
}
