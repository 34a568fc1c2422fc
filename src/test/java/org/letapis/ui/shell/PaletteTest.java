package org.letapis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.ScreenRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody goes to a screen, to a person and to what a key does, by typing alone. */
@OnScreen
class PaletteTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId first;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Бусел");
    first = Books.person(book, "Верас", "Ганна");
    Books.person(book, "Каліна", "Алесь");
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void aVisitor() {
    visitor = new Visitor(new ScreenRobot(), window);
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void aScreenIsReachedByTheBeginningOfItsName() {
    ask("тэрм");
    assertThat(window.stand.stack.frontProperty().get().id()).isEqualTo("due");
    assertThat(visitor.sees("#palette-places")).isFalse();
  }

  @Test
  void aPersonIsReachedInAnotherAlphabetAndEnterWaitsForTheSearch() {
    ask("kalina");
    assertThat(window.stand.stack.frontProperty().get().id()).isEqualTo("history");
    visitor.await(
        () -> window.stand.stack.frontProperty().get().title().getValue().contains("Каліна"));
  }

  @Test
  void whoWasOpenedLastComesBeforeWhoWasChangedLast() {
    window.casebook().preferences().opened().add(first);
    visitor.keys(KeyCode.CONTROL, KeyCode.O);
    ListView<?> places = new ScreenRobot().lookup("#palette-places").queryListView();
    visitor.await(() -> places.getItems().toString().contains("Каліна"));
    assertThat(places.getItems().toString()).containsSubsequence("Верас", "Каліна");
  }

  @Test
  void withNothingTypedThePlacesAreTheScreensAndWhoWasChangedLast() {
    visitor.keys(KeyCode.CONTROL, KeyCode.O);
    ListView<?> places = new ScreenRobot().lookup("#palette-places").queryListView();
    int screens = window.stand.stack.main().size();
    visitor.await(() -> places.getItems().size() > screens + 1);
    assertThat(places.getItems().toString()).contains("Верас", "Каліна", "Налады");
    visitor.keys(KeyCode.DOWN);
    visitor.keys(KeyCode.ENTER);
    assertThat(window.stand.stack.frontProperty().get().id()).isEqualTo("people");
  }

  private void ask(String words) {
    visitor.keys(KeyCode.CONTROL, KeyCode.O);
    visitor.strike(words);
    visitor.keys(KeyCode.ENTER);
  }
}
