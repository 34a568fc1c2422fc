package org.letapis.ui.help.guide;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;

/** What stands in a window. */
final class SceneSight implements Sight {

  private final Parent root;
  private final ScreenStack stack;

  SceneSight(Parent root, ScreenStack stack) {
    this.root = root;
    this.stack = stack;
  }

  @Override
  public String front() {
    Screen front = stack.frontProperty().get();
    return front == null ? "" : front.id();
  }

  @Override
  public boolean shows(String id) {
    return find(id).isPresent();
  }

  @Override
  public boolean says(String id) {
    return find(id)
        .filter(node -> node instanceof TextInputControl field && !field.getText().isBlank())
        .isPresent();
  }

  @Override
  public boolean usable(String id) {
    return find(id).filter(Predicate.not(Node::isDisabled)).isPresent();
  }

  /** Where something lies, as the root sees it. */
  Optional<Bounds> where(String id) {
    return find(id).map(node -> root.sceneToLocal(node.localToScene(node.getLayoutBounds())));
  }

  private Optional<Node> find(String id) {
    return root.lookupAll("#" + id).stream().filter(SceneSight::isShown).findFirst();
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
