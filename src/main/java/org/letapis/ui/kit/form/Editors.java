package org.letapis.ui.kit.form;

import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.file.AttachmentEditor;
import org.letapis.ui.kit.form.pick.ChoiceEditor;
import org.letapis.ui.kit.form.pick.ChoicesEditor;
import org.letapis.ui.kit.form.pick.ReferenceEditor;
import org.letapis.ui.kit.form.pick.SupportsEditor;
import org.letapis.ui.kit.form.rows.RowsEditor;
import org.letapis.ui.kit.form.sheet.SheetEditor;
import org.letapis.ui.kit.form.typed.ArticlesEditor;
import org.letapis.ui.kit.form.typed.ClockEditor;
import org.letapis.ui.kit.form.typed.DateEditor;
import org.letapis.ui.kit.form.typed.LengthEditor;
import org.letapis.ui.kit.form.typed.SumEditor;
import org.letapis.ui.kit.form.typed.TextEditor;
import org.letapis.ui.kit.form.typed.WholeEditor;

/** The editor for each kind of field. A new kind is added here and nowhere else. */
public final class Editors implements EditorFactory {

  @Override
  public <T> FieldEditor editor(Slot<T> slot) {
    return switch (slot.field().kind()) {
      case FieldKind.Text text -> new TextEditor(as(slot), text.lines());
      case FieldKind.Date date -> new DateEditor(as(slot));
      case FieldKind.Clock clock -> new ClockEditor(as(slot));
      case FieldKind.Choice choice -> ChoiceEditor.of(as(slot), choice.vocabulary());
      case FieldKind.Choices choices -> ChoicesEditor.of(as(slot), choices.vocabulary());
      case FieldKind.Reference reference -> new ReferenceEditor(as(slot), reference);
      case FieldKind.Whole whole -> new WholeEditor(as(slot), whole);
      case FieldKind.Sum sum -> new SumEditor(as(slot));
      case FieldKind.Length length -> new LengthEditor(as(slot));
      case FieldKind.Supports supports -> new SupportsEditor(as(slot));
      case FieldKind.Articles articles -> new ArticlesEditor(as(slot));
      case FieldKind.Attachment attachment -> new AttachmentEditor(as(slot));
      case FieldKind.Rows rows ->
          SheetEditor.suits(slot)
              ? new SheetEditor(as(slot), this)
              : new RowsEditor(as(slot), this);
    };
  }

  /** A slot's type follows from its field's kind, which the compiler cannot see. */
  @SuppressWarnings("unchecked")
  private static <U> Slot<U> as(Slot<?> slot) {
    return (Slot<U>) slot;
  }
}
