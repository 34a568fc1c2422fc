package org.letapis.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.guide.FieldHint;
import org.letapis.ui.kit.form.guide.PromptsPane;
import org.letapis.ui.kit.form.model.Finding;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Sight;

/**
 * The form of a record: its groups one under another, and beside them a list of the groups to jump
 * to, marked where something stands and where something needs looking at. Made from the schema
 * alone. Ids: {@code group-<code>} opens and closes a group, {@code jump-<code>} goes to it.
 */
public final class FormView extends BorderPane {

  private static final KeyCombination HELP = Keys.HELP.keys();
  private static final KeyCombination UNDO = Keys.RECORD_UNDO.keys();
  private static final KeyCombination REDO = Keys.RECORD_REDO.keys();
  private static final KeyCombination REDO_TOO = Keys.RECORD_REDO_TOO.keys();
  private static final KeyCombination NEXT = KeyCombination.valueOf("Tab");

  /** Width for the index, the fields and what to ask, in the size of letters. */
  private static final double BOTH = 72;

  private final FormModel model;
  private final List<GroupPane> groups = new ArrayList<>();
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final FieldHint hint;
  private final FormIndex index;

  public FormView(FormModel model, FormServices services) {
    this(model, services, new Editors());
  }

  /**
   * @param factory makes the editors, where one kind or field needs something special
   */
  public FormView(FormModel model, FormServices services, EditorFactory factory) {
    this.model = model;
    setId("form");
    getStyleClass().add("lt-form");
    column.getStyleClass().add("lt-form-column");
    for (FieldGroup group : model.type().allGroups()) {
      GroupPane pane = new GroupPane(group, model, services, factory);
      if (!pane.isEmpty()) {
        groups.add(pane);
        column.getChildren().add(pane);
      }
    }
    StackPane middle = new StackPane(column);
    middle.getStyleClass().add("lt-form-middle");
    scroll.setContent(middle);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    setCenter(scroll);
    index = new FormIndex(model, services, groups, this::jump, this::reveal, this::beside);
    setLeft(index);
    widthProperty().addListener((o, before, now) -> fold());
    index.letters().subscribe(font -> fold());
    hint = new FieldHint(model.type(), services.texts());
    hint.watch(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    followFocus();
  }

  /** The first group of a form alone. */
  public static Node part(FormModel model, FormServices services) {
    FieldGroup group = model.type().allGroups().getFirst();
    return new GroupPane(group, model, services, new Editors());
  }

  /** Shows something beside the form, or hides it again. */
  private void beside(PromptsPane prompts) {
    setRight(getRight() == prompts ? null : prompts);
    fold();
    if (getRight() != null && !index.isVisible()) {
      Focus.first(prompts).ifPresent(Node::requestFocus);
    }
  }

  /** Where there is room for fields and one thing beside them, what to ask is it. */
  private void fold() {
    boolean room = getRight() == null || getWidth() > BOTH * index.letters().getValue().getSize();
    index.setVisible(room);
    index.setManaged(room);
  }

  private void jump(GroupPane pane) {
    pane.unfold();
    Sight.bring(scroll, pane, 0);
    Node fields = pane.getChildren().getLast();
    // Rows that came into sight are made first.
    Platform.runLater(() -> Focus.first(fields).ifPresent(first -> Focus.give(this, first)));
  }

  private void key(KeyEvent event) {
    if (HELP.match(event)) {
      event.consume();
      help();
      return;
    }
    if (UNDO.match(event)) {
      event.consume();
      model.undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      event.consume();
      model.redo();
    } else if (NEXT.match(event) && event.getTarget() instanceof Node node) {
      confirm(node, event);
    }
  }

  /** Tab from a value that was put in by a reading goes to the next such value. */
  private void confirm(Node from, KeyEvent event) {
    for (Node n = from; n != null && n != this; n = n.getParent()) {
      if (n instanceof FieldFrame frame) {
        var here =
            model.unsure().all().stream()
                .filter(p -> p.equals(frame.path()) || p.field().equals(frame.path().field()))
                .findFirst();
        if (here.isPresent()) {
          model.unsure().settle(here.get());
          model.unsure().all().stream().findFirst().ifPresent(next -> move(next, event));
          return;
        }
      }
    }
  }

  private void move(FieldPath next, KeyEvent event) {
    event.consume();
    reveal(next);
  }

  /** Shows help on the field that has the keyboard, or hides it. */
  public void help() {
    hint.toggle(getScene() == null ? null : getScene().getFocusOwner());
  }

  /** Adds something after all groups. */
  public void add(Node node) {
    column.getChildren().add(node);
  }

  /** Opens the group of a field, brings the field into sight and gives it the keyboard. */
  public void reveal(FieldPath path) {
    groups.stream()
        .filter(g -> g.has(path))
        .findFirst()
        .ifPresent(
            group -> {
              group.unfold();
              Sight.bring(scroll, group.frame(path), 0.25);
              group.focus(this, path);
            });
  }

  /**
   * Before saving: shows all that is the matter and, if something hinders saving, reveals the first
   * of it.
   *
   * @return whether it can be saved
   */
  public boolean readyToSave() {
    model.insist();
    var first = model.findings().stream().filter(Finding::isError).findFirst();
    first.ifPresent(f -> reveal(f.path()));
    return first.isEmpty();
  }

  /** Gives the keyboard to the first field. */
  public void focusFirst() {
    Focus.first(groups.getFirst().getChildren().getLast()).ifPresent(n -> Focus.give(this, n));
  }

  /** A field that gets the keyboard by Tab must be in sight. */
  private void followFocus() {
    ChangeListener<Node> follow =
        (o, before, now) -> {
          leave(before, now);
          Platform.runLater(() -> show(now));
        };
    sceneProperty()
        .addListener(
            (o, before, scene) -> {
              // The window outlives the form, and must not keep it.
              if (before != null) {
                before.focusOwnerProperty().removeListener(follow);
              }
              if (scene != null) {
                scene.focusOwnerProperty().addListener(follow);
              }
            });
  }

  /** From one field of this form to another; a dialog or another screen only interrupts. */
  private void leave(@Nullable Node before, @Nullable Node now) {
    if (before != null && now != null && Focus.within(now, this)) {
      String there = field(now).orElse("");
      field(before).filter(field -> !field.equals(there)).ifPresent(model::leave);
    }
  }

  private Optional<String> field(Node inside) {
    for (Node n = inside; n != null && n != this; n = n.getParent()) {
      if (n instanceof FieldFrame frame) {
        return Optional.of(frame.path().field());
      }
    }
    return Optional.empty();
  }

  private void show(@Nullable Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == column && node != null && node.getScene() != null) {
        Bounds inView = scroll.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        if (inView.getMinY() < 0 || inView.getMaxY() > height) {
          Sight.bring(scroll, node, 0.3);
        }
        return;
      }
    }
  }
}
