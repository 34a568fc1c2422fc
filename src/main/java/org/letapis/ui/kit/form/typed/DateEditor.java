package org.letapis.ui.kit.form.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.text.Texts;

/**
 * A date as far as it is known, typed in words of any of the languages: {@code 3.8.2021}, {@code
 * август 2021}, {@code before 2022}; or picked from a calendar that Down opens. What was understood
 * is said back below; words that nobody can read as a date are kept as they are. Where no year was
 * said, one is offered and Enter takes it: until then the words are all there is.
 */
public final class DateEditor extends TypedEditor<PartialDate> {

  /** Room for several examples, in the size of letters. */
  private static final double WIDE = 23;

  private final CalendarPopup calendar;

  public DateEditor(Slot<PartialDate> slot) {
    super(slot);
    Texts texts = slot.services().texts();
    prompt()
        .bind(
            Bindings.createStringBinding(
                () -> texts.now(isWide() ? "kit.form.date-prompt" : "kit.form.date-prompt-short"),
                field().widthProperty(),
                field().fontProperty(),
                texts.languageProperty()));
    field().setPrefColumnCount(10);
    calendar = new CalendarPopup(field(), slot.services().controls(), this::take);
    Button open =
        slot.services()
            .controls()
            .iconButton("", "kit.form.calendar", Feather.CALENDAR, this::openCalendar);
    slot.identify(open, "calendar");
    open.setFocusTraversable(false);
    open.getStyleClass().add("lt-in-field");
    field().setRight(open);
    field().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show();
  }

  /** Whether all examples have room. */
  private boolean isWide() {
    return field().getWidth() > WIDE * field().getFont().getSize();
  }

  private void openCalendar() {
    field().requestFocus();
    calendar.open(
        slot().get().or(this::suggested).map(PartialDate::earliest).orElse(null), today());
  }

  private void key(KeyEvent event) {
    if (calendar.isOpen() || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN) {
      event.consume();
      openCalendar();
    } else if (event.getCode() == KeyCode.ENTER) {
      suggested()
          .ifPresent(
              date -> {
                event.consume();
                take(date);
              });
    }
  }

  @Override
  Optional<PartialDate> read(String typed) {
    DateReader.Reading reading = reading(typed);
    return Optional.of(reading.yearless() ? PartialDate.unread(typed) : reading.date());
  }

  private DateReader.Reading reading(String typed) {
    return DateReader.read(typed, today(), latest());
  }

  /** With a year supposed, where none was said and nobody has agreed to one yet. */
  private Optional<PartialDate> suggested() {
    return slot()
        .get()
        .filter(PartialDate::isUnread)
        .map(date -> reading(date.words()))
        .filter(DateReader.Reading::yearless)
        .map(DateReader.Reading::date);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** What an event led to came within a year of its beginning; anything else lies behind us. */
  private LocalDate latest() {
    RecordType type = slot().model().type();
    Field<PartialDate> start = type.start();
    boolean follows =
        start != null
            && !start.path().equals(slot().path())
            && type.groups().stream()
                .flatMap(group -> group.fields().stream())
                .anyMatch(field -> field.code().equals(slot().path().field()));
    return Optional.ofNullable(follows ? start : null)
        .flatMap(slot().model()::get)
        .map(PartialDate::earliest)
        .map(begun -> begun.plusYears(1).minusDays(1))
        .orElseGet(DateEditor::today);
  }

  @Override
  String print(PartialDate date) {
    return date.words().isEmpty() ? inWords(date) : date.words();
  }

  @Override
  String understood(PartialDate date) {
    Optional<PartialDate> suggested = suggested();
    if (suggested.isPresent()) {
      return slot().services().texts().now("kit.form.date-suggested", inWords(suggested.get()));
    }
    // Words without a date are a finding, and said there.
    String words = date.isUnread() ? date.words() : inWords(date);
    return words.equals(date.words()) ? "" : words;
  }

  private String inWords(PartialDate date) {
    return DatePrinter.print(date, slot().services().texts().language());
  }

  @Override
  String unreadable() {
    return "finding.date-unread";
  }
}
