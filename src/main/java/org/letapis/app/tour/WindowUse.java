package org.letapis.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;

/**
 * Somebody at work in a window, letter by letter and click by click, without pictures or rests:
 * people are sought, lists are leafed through, records are written, figures are asked for, and the
 * casebook is locked and opened again.
 */
public final class WindowUse {

  private static final List<String> SOUGHT = List.of("верас", "Kavalou", "пятр", "Bond");
  private static final List<String> SCREENS =
      List.of("due", "inbox", "exchange", "statistics", "settings", "records");
  private static final String ACCOUNT =
      "Затрыманы на выхадзе з дома. Суседка бачыла шасцярых у масках, без шаўронаў.";
  private static final int LEAF = 150;

  private final Wardrobe wardrobe;
  private final Hands hands;
  private final Doors doors;
  private final Consumer<String> during;

  /**
   * @param during told what is begun
   */
  public WindowUse(TourWindow window, Wardrobe wardrobe, Consumer<String> during) {
    this.wardrobe = wardrobe;
    this.hands = new Hands(window);
    this.doors = new Doors(hands);
    this.during = during;
  }

  /** Types which casebook is to be opened. */
  public void name(Path folder, String passphrase) {
    during.accept("open");
    doors.name(folder, passphrase);
  }

  /** Opens it, and waits until its screens are there. */
  public void enter() {
    doors.enter();
  }

  /** Waits until nothing is done any more. */
  public void rest() {
    hands.rest();
  }

  /**
   * Goes through all of it once.
   *
   * @param number of the round, from 0: each differs
   */
  public void round(int number) {
    people(SOUGHT.get(number % SOUGHT.size()));
    for (String screen : SCREENS) {
      during.accept(screen);
      hands.click("nav-" + screen);
    }
    leaf();
    write(number);
    quick(number);
  }

  /** Locks. */
  public void lock() {
    during.accept("lock");
    doors.lock();
  }

  private void people(String name) {
    during.accept("people");
    hands.click("nav-people");
    clear("people-search");
    for (int end = 1; end <= name.length(); end++) {
      strike("people-search", name.substring(end - 1, end));
    }
    hands.rest();
    during.accept("history");
    Casebook casebook = FxThread.call(wardrobe::casebook);
    var person = casebook.records().find(RecordQuery.recent(1, "person"));
    if (!person.isEmpty()) {
      open(person.getFirst().id(), "person");
    }
  }

  private void open(org.letapis.domain.entry.RecordId id, String type) {
    FxThread.call(
        () -> {
          wardrobe.open(id, type);
          return true;
        });
    hands.rest();
  }

  /** Leafs through the long list as a wheel does. */
  private void leaf() {
    during.accept("leaf");
    var table = (TableView<?>) hands.await("records", n -> n instanceof TableView<?>);
    for (int line = 0; line < LEAF; line += 3) {
      int to = line;
      FxThread.call(
          () -> {
            table.scrollTo(Math.min(to, Math.max(0, table.getItems().size() - 1)));
            return true;
          });
    }
    hands.rest();
  }

  /** Writes a detention, letter by letter, and saves it. */
  private void write(int number) {
    during.accept("form");
    Casebook casebook = FxThread.call(wardrobe::casebook);
    var last = casebook.records().find(RecordQuery.recent(1, "detention"));
    if (last.isEmpty()) {
      return;
    }
    open(last.getFirst().id(), "detention");
    hands.await("record-save", n -> true);
    during.accept("type");
    clear("field-account");
    for (String letter : (ACCOUNT + number).split("")) {
      strike("field-account", letter);
    }
    during.accept("save");
    hands.click("record-save");
    hands.rest();
  }

  /** A line that is understood while it is typed. */
  private void quick(int number) {
    during.accept("quick");
    hands.click("nav-today");
    clear("quick-line");
    for (String letter : ("затрыманы Верас Ганна " + (1 + number % 28) + ".08.2021").split("")) {
      strike("quick-line", letter);
    }
    hands.rest();
    clear("quick-line");
    hands.rest();
  }

  /** One letter after what stands in a field; nothing is waited for. */
  private void strike(String id, String letter) {
    Node field = hands.await(id, n -> !n.isDisabled());
    KeyEvent typed =
        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    FxThread.call(
        () -> {
          field.requestFocus();
          Event.fireEvent(field, typed);
          return true;
        });
  }

  private void clear(String id) {
    if (hands.await(id, n -> !n.isDisabled()) instanceof TextInputControl field) {
      FxThread.call(
          () -> {
            field.clear();
            return true;
          });
    }
  }
}
