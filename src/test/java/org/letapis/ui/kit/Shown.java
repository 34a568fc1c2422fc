package org.letapis.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;

/**
 * What is read in a part of the window; searched where the window lives, or it may change under it.
 */
public final class Shown {

  private Shown() {}

  /** The texts of all labels under the node of an id, in the order of the scene. */
  public static List<String> labels(FxRobot robot, String id) {
    Node part = robot.lookup("#" + id).query();
    return Rest.fx(
        () -> part.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList());
  }
}
