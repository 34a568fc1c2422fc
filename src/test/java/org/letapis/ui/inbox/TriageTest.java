package org.letapis.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.types.Detention;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Shown;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Thirty records of one bundle are gone through without a mouse. */
@OnScreen
class TriageTest {

  @TempDir static Path temp;
  private static Triage30 books;
  private OpenWindow window;

  /** Not while a window is awaited, which gives up on a slow machine. */
  @BeforeAll
  static void make() throws Exception {
    books = new Triage30(temp);
  }

  @AfterAll
  static void end() {
    books.close();
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(books.mine, temp);
    window.show(stage, "inbox");
  }

  @Stop
  void stop() {
    window.close();
  }

  private static ListView<ReviewItem> list(FxRobot robot) {
    return robot.lookup("#inbox").query();
  }

  private static ReviewItem marked(FxRobot robot) {
    return list(robot).getSelectionModel().getSelectedItem();
  }

  private List<String> shown(FxRobot robot) {
    return Shown.labels(robot, "inbox");
  }

  @Test
  void thirtyRecordsAreGoneThroughByTheKeyboard(FxRobot robot) {
    Visitor visitor = new Visitor(robot, window);
    DeskPictures pictures = new DeskPictures(window, temp, "triage");
    assertThat(visitor.lines("inbox")).isEqualTo(30);
    assertThat(pictures.take("begin")).as("bytes of a picture").isGreaterThan(10_000);
    assertThat(shown(robot))
        .anyMatch(line -> line.startsWith("Бусел (правераны), пакет ад "))
        .anyMatch(line -> line.endsWith("Ланцуг змен поўны."));

    // Down and up again, with letters and with arrows.
    visitor.await(() -> visitor.keyboardIsIn().equals("inbox"));
    visitor.keys(KeyCode.J);
    visitor.keys(KeyCode.DOWN);
    visitor.keys(KeyCode.K);
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    visitor.keys(KeyCode.UP);

    int guard = 0;
    boolean tookBack = false;
    while (visitor.lines("inbox") > 0 && !marked(robot).held() && guard++ < 60) {
      ReviewItem item = marked(robot);
      if (item.writers().contains(books.stranger.contacts().myId())) {
        visitor.keys(KeyCode.R);
      } else if (item.status() == ReviewItem.Status.CONFLICT) {
        int which = List.of(books.contested).indexOf(item.record());
        visitor.await(() -> robot.lookup("#choice-here").tryQuery().isPresent());
        visitor.keys(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(which));
        pictures.take("conflict-" + which);
        visitor.keys(KeyCode.A);
        if (which == 0) {
          visitor.keys(KeyCode.U);
          assertThat(marked(robot).status()).as("contradicts again").isEqualTo(item.status());
          visitor.await(() -> robot.lookup("#choice-here").tryQuery().isPresent());
          visitor.keys(KeyCode.DIGIT1);
          visitor.keys(KeyCode.A);
        }
      } else if (item.record().equals(books.double1)) {
        visitor.keys(KeyCode.Q);
        visitor.strike("Ці гэта не той Янка, што ўжо ёсць?");
        pictures.take("question");
        visitor.keys(KeyCode.ENTER);
      } else if (item.record().equals(books.changed[0])) {
        visitor.keys(KeyCode.H);
      } else {
        visitor.keys(KeyCode.A);
        if (!tookBack) {
          tookBack = true;
          int left = visitor.lines("inbox");
          visitor.keys(KeyCode.U);
          assertThat(visitor.lines("inbox")).isEqualTo(left + 1);
          assertThat(marked(robot).record()).isEqualTo(item.record());
        }
      }
    }
    assertThat(visitor.lines("inbox")).isEqualTo(2);
    pictures.take("end");

    Casebook book = window.reopen();
    assertThat(book.inbox().items())
        .allMatch(ReviewItem::held)
        .extracting(ReviewItem::record)
        .containsExactlyInAnyOrder(books.double1, books.changed[0]);
    assertThat(place(book, 0)).isEqualTo(Triage30.HERE);
    assertThat(place(book, 1)).isEqualTo(Triage30.THERE);
    assertThat(book.review().conflicts().records()).isEmpty();
    assertThat(book.review().questions().about(books.double1))
        .extracting(q -> q.text())
        .containsExactly("Ці гэта не той Янка, што ўжо ёсць?");
  }

  private String place(Casebook book, int which) {
    return book.records()
        .view(books.contested[which])
        .orElseThrow()
        .record()
        .get(Detention.PLACE)
        .orElse("");
  }
}
