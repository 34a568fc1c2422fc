package org.letapis.ui.capture.quick;

import java.util.Locale;
import java.util.stream.Collectors;
import org.letapis.casebook.quick.Piece;
import org.letapis.casebook.quick.Reading;
import org.letapis.domain.date.DatePrinter;
import org.letapis.ui.kit.form.field.FormServices;

/** Says in words what a piece was read as, in the language on screen. */
final class Wording {

  private final FormServices services;

  Wording(FormServices services) {
    this.services = services;
  }

  private String text(String key, Object... arguments) {
    return services.texts().now(key, arguments);
  }

  /** What a piece is taken as now. */
  String meaning(Part part) {
    Piece piece = part.piece();
    if (piece == null) {
      return "";
    }
    return part.choice().map(c -> choice(piece, c)).orElseGet(() -> text("quick.asked"));
  }

  /** A choice, as its button says it. */
  String choice(Piece piece, Choice choice) {
    return switch (choice) {
      case Choice.Known known ->
          known.record().detail().isEmpty()
              ? known.record().title()
              : known.record().title() + " · " + known.record().detail();
      case Choice.Make make -> text("quick.make." + make.type(), make.name());
      case Choice.As as -> reading(as.reading());
      case Choice.Words words -> text("quick.words");
    };
  }

  String reading(Reading reading) {
    return switch (reading) {
      case Reading.Kind kind -> text("type." + kind.type());
      case Reading.Person person -> text("quick.person");
      case Reading.Day day -> day(day);
      case Reading.Days days -> day(days.from()) + " – " + day(days.until());
      case Reading.Time time -> text("quick.time", time.time().toString());
      case Reading.Law law ->
          law.articles().stream()
              .map(a -> services.readings().print(a, services.texts().language()))
              .collect(Collectors.joining(", "));
      case Reading.Body body -> text("quick.role." + body.role().name().toLowerCase(Locale.ROOT));
      case Reading.Place place -> text("quick.place");
      case Reading.Doubt doubt -> text("quick.asked");
      case Reading.Unread unread -> text("quick.words");
    };
  }

  private String day(Reading.Day day) {
    return DatePrinter.print(day.date().said(""), services.texts().language());
  }

  /** What is asked about a piece. */
  String question(Part part) {
    Piece piece = part.piece();
    if (piece == null) {
      return text("quick.which-kind");
    }
    return switch (piece.reading()) {
      case Reading.Person person ->
          text(
              "quick.who",
              String.join(
                      " ",
                      person.name().family(),
                      person.name().given(),
                      person.name().patronymic())
                  .strip());
      case Reading.Day day -> text("quick.which-year", piece.words());
      case Reading.Body body -> text("quick.which-body", piece.words());
      default -> text("quick.which", piece.words());
    };
  }

  /** A style class for the colour of what was read. */
  static String tone(Part part) {
    Piece piece = part.piece();
    if (piece == null || part.open()) {
      return "asked";
    }
    if (part.choice().filter(c -> c instanceof Choice.Words).isPresent()) {
      return "words";
    }
    return switch (piece.reading()) {
      case Reading.Kind kind -> "kind";
      case Reading.Person person -> "person";
      case Reading.Day day -> "day";
      case Reading.Days days -> "day";
      case Reading.Time time -> "day";
      case Reading.Law law -> "law";
      case Reading.Body body -> "body";
      case Reading.Place place -> "place";
      case Reading.Doubt doubt -> "day";
      case Reading.Unread unread -> "words";
    };
  }
}
