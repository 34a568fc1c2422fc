package org.letapis.ui.kit.nav;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what lies in a scroll pane into sight. */
public final class Sight {

  /** Left free above what is brought to the top, in pixels. */
  private static final double AIR = 8;

  private Sight() {}

  /**
   * Brings a node to a height of the visible part; nothing while the pane is in no window.
   *
   * @param at 0 for the top, 1 for the bottom
   */
  public static void bring(ScrollPane scroll, Node node, double at) {
    Node content = scroll.getContent();
    if (content.getScene() == null) {
      return;
    }
    scroll.applyCss();
    scroll.layout();
    double y = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double top = y - at * scroll.getViewportBounds().getHeight() - AIR;
      scroll.setVvalue(Math.clamp(top / room, 0, 1));
    }
  }
}
