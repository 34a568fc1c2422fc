package org.letapis.ui.capture.quick;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.names.split.Nominative;
import org.letapis.casebook.names.split.SplitName;
import org.letapis.casebook.quick.Piece;
import org.letapis.casebook.quick.QuickLine;
import org.letapis.casebook.quick.QuickMatches;
import org.letapis.casebook.quick.Reading;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.form.field.Suggestion;

/**
 * Makes the questions of a line: who is meant, which year, which of several readings. Only what
 * leaves no doubt is chosen beforehand. Called in the background.
 */
final class Asking {

  private static final int YEARS = 3;

  private final Casebook casebook;
  private final QuickMatches matches;
  private final Nominative cases = new Nominative();

  Asking(Casebook casebook) {
    this.casebook = casebook;
    this.matches = new QuickMatches(casebook.records());
  }

  List<Part> parts(QuickLine line) {
    List<Part> parts = new ArrayList<>();
    if (line.kind().isEmpty() && !line.pieces().isEmpty()) {
      parts.add(kind());
    }
    line.pieces().forEach(piece -> parts.add(part(piece)));
    return List.copyOf(parts);
  }

  /** What no word of the line says: which kind of event it tells of. */
  static Part kind() {
    List<Choice> kinds = new ArrayList<>();
    Schema.events().forEach(type -> kinds.add(new Choice.As(new Reading.Kind(type.code()))));
    return new Part(null, kinds, Part.OPEN, true);
  }

  private Part part(Piece piece) {
    return switch (piece.reading()) {
      case Reading.Person person -> person(piece, person);
      case Reading.Body body -> body(piece, body);
      case Reading.Day day when !day.yearSaid() ->
          new Part(piece, withWords(years(day)), Part.OPEN, true);
      case Reading.Doubt doubt -> {
        List<Choice> all = new ArrayList<>();
        doubt
            .readings()
            .forEach(
                r -> {
                  if (r instanceof Reading.Day day && !day.yearSaid()) {
                    all.addAll(years(day));
                  } else {
                    all.add(new Choice.As(r));
                  }
                });
        yield new Part(piece, withWords(all), Part.OPEN, true);
      }
      default -> Part.told(piece);
    };
  }

  private static List<Choice> withWords(List<Choice> choices) {
    List<Choice> all = new ArrayList<>(choices);
    all.add(new Choice.Words());
    return all;
  }

  /** The same day in the last years, the latest first; nothing of it is taken unasked. */
  private static List<Choice> years(Reading.Day day) {
    List<Choice> years = new ArrayList<>();
    for (int back = 0; back < YEARS; back++) {
      try {
        PartialDate date = day.date();
        PartialDate shifted =
            new PartialDate(
                back(date.earliest(), back),
                back(date.latest(), back),
                date.time(),
                date.circa(),
                date.words());
        years.add(new Choice.As(new Reading.Day(shifted, true)));
      } catch (DateTimeException | IllegalArgumentException none) {
        // There is no such day in that year.
        continue;
      }
    }
    return years;
  }

  private static @org.jspecify.annotations.Nullable LocalDate back(
      @org.jspecify.annotations.Nullable LocalDate day, int years) {
    return day == null ? null : day.withYear(day.getYear() - years);
  }

  private Part person(Piece piece, Reading.Person person) {
    QuickMatches.People people = matches.people(person);
    List<Choice> choices = known(people.people());
    var nominative = nominative(person);
    nominative.ifPresent(name -> choices.add(new Choice.Make("person", name)));
    choices.add(new Choice.Make("person", whole(person.name())));
    boolean nobody = people.people().isEmpty() && nominative.isEmpty();
    int chosen = people.sure() == 1 || nobody ? 0 : Part.OPEN;
    return new Part(piece, withWords(choices), chosen, true);
  }

  /** The name as a dictionary has it, where it was told in another case. */
  private java.util.Optional<String> nominative(Reading.Person person) {
    return cases.of(person.name()).map(Asking::whole);
  }

  private static String whole(SplitName name) {
    return String.join(" ", name.family(), name.given(), name.patronymic())
        .strip()
        .replaceAll("\\s+", " ");
  }

  private Part body(Piece piece, Reading.Body body) {
    List<Choice> choices = known(matches.bodies(body));
    int found = choices.size();
    choices.add(new Choice.Make(QuickMatches.types(body.role()).getFirst(), body.name()));
    for (Reading.Body.Role role : Reading.Body.Role.values()) {
      if (role != body.role()) {
        choices.add(new Choice.As(new Reading.Body(body.name(), role)));
      }
    }
    return new Part(piece, withWords(choices), found < 2 ? 0 : Part.OPEN, true);
  }

  private List<Choice> known(List<RecordSummary> found) {
    List<Choice> choices = new ArrayList<>();
    found.forEach(s -> choices.add(new Choice.Known(suggestion(s))));
    return choices;
  }

  private Suggestion suggestion(RecordSummary s) {
    String born =
        s.record()
            .get(Person.BORN)
            .map(date -> DatePrinter.print(date, casebook.settings().language()))
            .orElse("");
    return new Suggestion(s.id(), s.type(), s.title(), born);
  }

  /** The part again, its piece read in another way. */
  Part again(Piece piece, Reading reading) {
    return part(piece.as(reading));
  }
}
