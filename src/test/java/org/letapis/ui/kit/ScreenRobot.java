package org.letapis.ui.kit;

import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;

/** TestFX's extension and robot, waiting for what happens in place of a fixed time: see Rest. */
public final class ScreenRobot extends ApplicationExtension {

  @Override
  public FxRobot moveTo(PointQuery query, Motion motion) {
    Rest.come();
    mouse().moveNoWait(fxPoint(query));
    Rest.events();
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery query, Motion motion, MouseButton... buttons) {
    moveTo(query, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    mouse().pressNoWait(buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons);
    Rest.events();
    mouse().releaseNoWait();
    Rest.come();
    return this;
  }

  @Override
  public FxRobot doubleClickOn(PointQuery query, Motion motion, MouseButton... buttons) {
    return clickOn(query, motion, buttons).clickOn(buttons);
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    Rest.come();
    Rest.front();
    keyboard().pressNoWait(keys);
    Rest.events();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    keyboard().releaseNoWait(keys);
    Rest.come();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      press(key).release(key);
    }
    return this;
  }

  /** Where the window lives: elsewhere it may change while it is searched. */
  @Override
  public NodeQuery lookup(String query) {
    return Rest.fx(() -> super.lookup(query));
  }

  @Override
  public FxRobot interact(Runnable work) {
    return interact(
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public <T> FxRobot interact(Callable<T> work) {
    Rest.fx(work);
    Rest.events();
    return this;
  }

  private static Point2D fxPoint(PointQuery query) {
    return Rest.fx(query::query);
  }

  private MouseRobot mouse() {
    return robotContext().getMouseRobot();
  }

  private KeyboardRobot keyboard() {
    return robotContext().getKeyboardRobot();
  }
}
