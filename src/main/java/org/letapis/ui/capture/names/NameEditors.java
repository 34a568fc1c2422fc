package org.letapis.ui.capture.names;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.letapis.casebook.Casebook;
import org.letapis.domain.types.Person;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/** The usual editors, with what a name calls for under the names of a person. */
public final class NameEditors implements EditorFactory {

  private final EditorFactory usual;
  private final Casebook casebook;

  public NameEditors(EditorFactory usual, Casebook casebook) {
    this.usual = usual;
    this.casebook = casebook;
  }

  @Override
  public <T> FieldEditor editor(Slot<T> slot) {
    FieldEditor editor = usual.editor(slot);
    boolean names = slot.field().equals(Person.NAMES) && slot.model().type() == Person.TYPE;
    return names ? new Aided(editor, new NameAid(slot.model(), slot.services(), casebook)) : editor;
  }

  private record Aided(FieldEditor editor, NameAid aid, VBox box) implements FieldEditor {

    Aided(FieldEditor editor, NameAid aid) {
      this(editor, aid, new VBox());
      box.getStyleClass().add("lt-rows");
      box.setMinWidth(0);
      box.getChildren().setAll(List.of(editor.node(), aid));
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public Node target() {
      return editor.target();
    }

    @Override
    public Subscription subscription() {
      return editor.subscription().and(aid.subscription());
    }
  }
}
