package org.letapis.ui.kit.form.field;

/** Makes the editor for a field, so that rows can be made of any of them. */
@FunctionalInterface
public interface EditorFactory {

  <T> FieldEditor editor(Slot<T> slot);
}
