package org.letapis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;

/**
 * Somebody at the window, with a mouse and a keyboard. After each act the program comes to rest.
 */
public final class Visitor {

  private final FxRobot robot;
  private final OpenWindow window;

  public Visitor(FxRobot robot, OpenWindow window) {
    this.robot = robot;
    this.window = window;
    window.stand.settle();
  }

  /** Scrolls to something and clicks on it. */
  public void press(String id) {
    hit(inSight(id));
    rest();
  }

  /** Clicks, and sees to it that the click arrives where it was aimed at. */
  private void hit(Node node) {
    AtomicBoolean arrived = new AtomicBoolean();
    EventHandler<MouseEvent> watch = event -> arrived.set(true);
    robot.interact(() -> node.addEventFilter(MouseEvent.MOUSE_PRESSED, watch));
    robot.clickOn(node);
    robot.interact(() -> node.removeEventFilter(MouseEvent.MOUSE_PRESSED, watch));
    assertThat(arrived).as("the click arrives at " + node.getId()).isTrue();
  }

  /** Clicks into a field and types, in place of what stands there. */
  public void type(String id, String text) {
    Node field = inSight(id);
    hit(field);
    rest();
    if (field instanceof TextInputControl input && !input.getText().isEmpty()) {
      keys(KeyCode.CONTROL, KeyCode.A);
    }
    robot.interact(() -> strike(field, text));
    rest();
  }

  /** Types where the keyboard is. */
  public void strike(String text) {
    robot.interact(() -> strike(window.stand.overlay.getScene().getFocusOwner(), text));
    rest();
  }

  /** One key after the other, without the robot's pause of a tenth of a second after each. */
  private static void strike(Node field, String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            key ->
                Event.fireEvent(
                    field,
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        key,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
  }

  /** Whether a list of suggestions is open. */
  public boolean offers() {
    return robot
        .lookup("#suggestions")
        .tryQuery()
        .filter(n -> n instanceof ListView<?> list && !list.getItems().isEmpty())
        .isPresent();
  }

  /** Types a name into a picker and takes the first that is offered. */
  public void pick(String id, String text) {
    type(id, text);
    await(this::offers);
    robot.type(KeyCode.ENTER);
    rest();
  }

  /** Presses keys together, as Ctrl and S. */
  public void keys(KeyCode... keys) {
    robot.press(keys).release(keys);
    rest();
  }

  /** Clicks on the line of a list in which some words stand. */
  public void choose(String list, String words) {
    robot.clickOn(line(list, words));
    rest();
  }

  /** Clicks twice on the line of a table in which some words stand. */
  public void open(String table, String words) {
    robot.doubleClickOn(line(table, words));
    rest();
  }

  private Node line(String list, String words) {
    return Rest.fx(
        () ->
            robot
                .from(robot.lookup("#" + list))
                .lookup((Node n) -> n instanceof Labeled l && words.equals(l.getText()))
                .query());
  }

  /** What a labelled or input control says. */
  public String reads(String id) {
    return Stand.textOf(robot, "#" + id);
  }

  /** The id of what has the keyboard. */
  public String keyboardIsIn() {
    Node owner = window.stand.overlay.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  /** Whether something is on screen. */
  public boolean sees(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Visitor::isShown).isPresent();
  }

  /** Whether a button that stays pressed is. */
  public boolean isOn(String id) {
    return robot.lookup("#" + id).<javafx.scene.control.ToggleButton>query().isSelected();
  }

  /** How many lines a list has. */
  public int lines(String list) {
    return robot.lookup("#" + list).<ListView<?>>query().getItems().size();
  }

  /** Waits a little while for what happens by itself, as the keeping of a draft. */
  public void await(java.util.concurrent.Callable<Boolean> condition) {
    Rest.until(condition);
    rest();
  }

  private void rest() {
    window.stand.settle();
  }

  private Node inSight(String id) {
    search(id);
    Node node = robot.lookup("#" + id).lookup(Visitor::isShown).query();
    // What has just changed may be laid out anew only with the next pulse.
    Rest.until(
        () ->
            Rest.fx(
                () -> {
                  scrollTo(node);
                  return isInWindow(node);
                }));
    return node;
  }

  private static boolean isInWindow(Node node) {
    Bounds at = node.localToScene(node.getBoundsInLocal());
    return at.getCenterX() > 0
        && at.getCenterX() < node.getScene().getWidth()
        && at.getCenterY() > 0
        && at.getCenterY() < node.getScene().getHeight();
  }

  /** Far rows of a form are made when somebody scrolls there: looks for something from the top. */
  private void search(String id) {
    for (Node pane :
        Rest.fx(() -> robot.lookup(n -> n instanceof ScrollPane && isShown(n)).queryAll())) {
      for (int tenth = 0; tenth <= 10 && isAbsent(id); tenth++) {
        double at = tenth / 10.0;
        robot.interact(() -> ((ScrollPane) pane).setVvalue(at));
        rest();
      }
    }
  }

  private boolean isAbsent(String id) {
    return robot.lookup("#" + id).lookup(Visitor::isShown).tryQuery().isEmpty();
  }

  private static void scrollTo(Node node) {
    for (Parent p = node.getParent(); p != null; p = p.getParent()) {
      if (p instanceof ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - seen;
        if (room > 0) {
          scroll.setVvalue(Math.clamp((at.getCenterY() - seen / 2) / room, 0, 1));
        }
        return;
      }
    }
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
