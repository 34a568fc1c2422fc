package org.letapis.casebook.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.letapis.domain.record.Change;

/** What happens to one person, in an order it really happens in. */
final class Stories {

  private static final LocalDate FIRST = LocalDate.of(2020, 8, 9);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  /** One step of a story. */
  private enum Step {
    SEARCH,
    DETENTION,
    INTERROGATION,
    ILL_TREATMENT,
    REMAND,
    HEARING,
    CRIMINAL_VERDICT,
    COLONY,
    ADMINISTRATIVE_VERDICT,
    FINE,
    RELEASE,
    DISMISSAL,
    LISTING,
    TRAVEL_BAN
  }

  private static final List<List<Step>> PLOTS =
      List.of(
          List.of(Step.DETENTION, Step.ILL_TREATMENT, Step.ADMINISTRATIVE_VERDICT, Step.RELEASE),
          List.of(Step.DETENTION, Step.FINE, Step.DISMISSAL),
          List.of(
              Step.SEARCH,
              Step.DETENTION,
              Step.INTERROGATION,
              Step.REMAND,
              Step.INTERROGATION,
              Step.HEARING,
              Step.CRIMINAL_VERDICT,
              Step.COLONY,
              Step.LISTING,
              Step.RELEASE),
          List.of(
              Step.DETENTION,
              Step.SEARCH,
              Step.INTERROGATION,
              Step.REMAND,
              Step.CRIMINAL_VERDICT,
              Step.COLONY,
              Step.RELEASE,
              Step.TRAVEL_BAN),
          List.of(Step.SEARCH, Step.INTERROGATION, Step.TRAVEL_BAN),
          List.of(Step.DETENTION, Step.ADMINISTRATIVE_VERDICT, Step.RELEASE, Step.SEARCH));

  private Stories() {}

  /** That many events, one after another. */
  static List<Change> tell(Scene scene, int events) {
    List<Step> steps = new ArrayList<>();
    while (steps.size() < events) {
      steps.addAll(scene.dice().one(PLOTS));
    }
    List<LocalDate> days = days(scene.dice(), steps, events);
    List<Change> told = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      LocalDate next = i + 1 < events ? days.get(i + 1) : LAST;
      told.add(sheet(scene, steps.get(i), days.get(i), next).build());
    }
    return told;
  }

  private static List<LocalDate> days(Dice dice, List<Step> steps, int events) {
    int span = (int) ChronoUnit.DAYS.between(FIRST, LAST);
    int begin = dice.below(span * 2 / 3);
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      offsets.add(begin + dice.below(span - begin));
    }
    Collections.sort(offsets);
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      // A search, the detention and the first questions most often fall on one day.
      boolean sameDay = i > 0 && together(steps.get(i - 1), steps.get(i)) && dice.percent(75);
      days.add(sameDay ? days.get(i - 1) : FIRST.plusDays(offsets.get(i)));
    }
    return days;
  }

  private static boolean together(Step first, Step second) {
    return switch (first) {
      case SEARCH -> second == Step.DETENTION || second == Step.INTERROGATION;
      case DETENTION -> second != Step.RELEASE && second != Step.DISMISSAL;
      default -> false;
    };
  }

  private static Sheet sheet(Scene scene, Step step, LocalDate day, LocalDate next) {
    return switch (step) {
      case SEARCH -> PoliceSheets.search(scene, day);
      case DETENTION -> PoliceSheets.detention(scene, day, next);
      case INTERROGATION -> PoliceSheets.interrogation(scene, day);
      case ILL_TREATMENT -> PoliceSheets.illTreatment(scene, day);
      case REMAND -> CourtSheets.custody(scene, day, next, false);
      case HEARING -> CourtSheets.hearing(scene, day);
      case CRIMINAL_VERDICT -> CourtSheets.verdict(scene, day, true);
      case COLONY -> CourtSheets.custody(scene, day, next, true);
      case ADMINISTRATIVE_VERDICT -> CourtSheets.verdict(scene, day, false);
      case FINE -> CourtSheets.fine(scene, day);
      case RELEASE -> CourtSheets.release(scene, day);
      case DISMISSAL -> CourtSheets.dismissal(scene, day);
      case LISTING -> CourtSheets.listing(scene, day);
      case TRAVEL_BAN -> CourtSheets.travelBan(scene, day);
    };
  }
}
