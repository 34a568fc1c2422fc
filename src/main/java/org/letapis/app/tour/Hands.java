package org.letapis.app.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.letapis.ui.kit.theme.Snapshots;

/**
 * Works a window as a person does: finds what is on screen by id, presses buttons, types, and waits
 * until the program has come to rest. Called from a thread of its own, never the JavaFX one.
 */
public final class Hands {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 15;

  private final TourWindow window;

  public Hands(TourWindow window) {
    this.window = window;
  }

  /** Presses a button, once it is there and can be pressed, and waits for what follows. */
  public void click(String id) {
    hit(id);
    rest();
  }

  /** The same without waiting. */
  void hit(String id) {
    Node node = await(id, n -> !n.isDisabled());
    fx(
        () -> {
          if (node instanceof ButtonBase button) {
            button.requestFocus();
            button.fire();
          } else {
            node.requestFocus();
          }
          return true;
        });
  }

  /** Types into a field in place of what stands there. */
  public void type(String id, String text) {
    Node field = await(id, n -> !n.isDisabled());
    fx(
        () -> {
          field.requestFocus();
          if (field instanceof javafx.scene.control.TextInputControl input) {
            input.selectAll();
          }
          for (int i = 0; i < text.length(); i++) {
            Event.fireEvent(field, typed(text.substring(i, i + 1)));
          }
          return true;
        });
    rest();
  }

  /** Types a name into a picker and takes the first thing it offers. */
  public void pick(String id, String text) {
    type(id, text);
    await("suggestions", n -> n instanceof ListView<?> list && !list.getItems().isEmpty());
    press(id, KeyCode.ENTER);
    // What is offered closes itself; what was made in place comes back from the background.
    until(() -> find("suggestions").isEmpty());
    rest();
  }

  /** Presses a key where the keyboard is. */
  public void press(String id, KeyCode key) {
    Node node = await(id, n -> true);
    fx(
        () -> {
          Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, key));
          Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, key));
          return true;
        });
    rest();
  }

  /** Chooses the line of a list that fits. */
  public <T> void choose(String id, Class<T> type, Predicate<T> wanted) {
    ListView<?> list =
        (ListView<?>)
            await(
                id,
                n ->
                    n instanceof ListView<?> l && l.getItems().stream().anyMatch(type::isInstance));
    fx(
        () -> {
          for (int i = 0; i < list.getItems().size(); i++) {
            Object item = list.getItems().get(i);
            if (type.isInstance(item) && wanted.test(type.cast(item))) {
              list.getSelectionModel().clearAndSelect(i);
              list.scrollTo(i);
              list.requestFocus();
              return true;
            }
          }
          throw new TourStopped("nothing fits in " + id);
        });
    rest();
  }

  /** Chooses lines of a table by their numbers, once there are so many. */
  public void choose(String id, List<Integer> numbers) {
    int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    Node table = await(id, n -> n instanceof TableView<?> t && t.getItems().size() > last);
    fx(
        () -> {
          TableView<?> lines = (TableView<?>) table;
          lines.getSelectionModel().clearSelection();
          numbers.forEach(lines.getSelectionModel()::select);
          return true;
        });
    rest();
  }

  /** Opens the first line of a table, once it has any. */
  public void openFirst(String id) {
    rest();
    until(
        () ->
            find(id)
                .filter(n -> n instanceof TableView<?> t && !t.getItems().isEmpty())
                .isPresent());
    Node table = await(id, n -> true);
    fx(
        () -> {
          ((TableView<?>) table).getSelectionModel().select(0);
          table.requestFocus();
          return true;
        });
    press(id, KeyCode.ENTER);
  }

  /** Ticks every box whose id fits and that is not ticked yet. */
  public void tick(Predicate<String> wanted) {
    rest();
    fx(
        () -> {
          for (Node node : window.scene().getRoot().lookupAll(".check-box")) {
            if (node instanceof CheckBox box
                && isShown(box)
                && box.getId() != null
                && wanted.test(box.getId())
                && !box.isSelected()) {
              box.fire();
            }
          }
          return true;
        });
    rest();
  }

  /** Whether something is on screen now. */
  public boolean shows(String id) {
    return fx(() -> find(id).isPresent());
  }

  /** The words on something. */
  public String words(String id) {
    Node node = await(id, n -> true);
    return fx(
        () ->
            switch (node) {
              case javafx.scene.control.Labeled labeled -> labeled.getText();
              case javafx.scene.control.TextInputControl input -> input.getText();
              default -> "";
            });
  }

  /** How many lines a list has, once the program has come to rest. */
  public int count(String id) {
    rest();
    Node node = await(id, n -> n instanceof ListView<?>);
    return fx(() -> ((ListView<?>) node).getItems().size());
  }

  /** Writes a picture of the window, once nothing is under way. */
  public void picture(Path png) {
    rest();
    pictureNow(png);
  }

  /** Writes a picture of the window in another size, once nothing is under way. */
  public void picture(Path png, int width, int height) {
    rest();
    fx(
        () -> {
          Snapshots.write(window.scene(), width, height, png);
          return true;
        });
  }

  /** Writes a picture of the window as it is. */
  public void pictureNow(Path png) {
    fx(
        () -> {
          Snapshots.write(window.scene(), png);
          return true;
        });
  }

  /** Waits until something is on screen as it should be. */
  public Node await(String id, Predicate<Node> ready) {
    until(id, () -> find(id).filter(ready).isPresent());
    return fx(() -> find(id).orElseThrow(() -> new TourStopped(id)));
  }

  private Optional<Node> find(String id) {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene != null && scene.getRoot() != null)
        .flatMap(scene -> lookup(scene, id).stream())
        .findFirst();
  }

  private static Optional<Node> lookup(Scene scene, String id) {
    return scene.getRoot().lookupAll("#" + id).stream().filter(Hands::isShown).findFirst();
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    Window above = node.getScene().getWindow();
    return above != null && above.isShowing();
  }

  /** Waits until nothing is under way and everything asked for is laid out. */
  public void rest() {
    until(() -> window.jobs().get() == 0);
    fx(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
          return true;
        });
    fx(() -> true);
    until(() -> window.jobs().get() == 0);
  }

  private void until(Callable<Boolean> condition) {
    until("", condition);
  }

  private void until(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!fx(condition)) {
      if (System.nanoTime() > end) {
        throw new TourStopped("waited in vain " + what);
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new TourStopped("interrupted");
      }
    }
  }

  private static <T> T fx(Callable<T> work) {
    return FxThread.call(work);
  }

  private static KeyEvent typed(String character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false);
  }
}
