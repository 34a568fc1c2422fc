package org.letapis.ui.settings.custom;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of some codes, shown by their names. */
final class Choice extends ComboBox<String> {

  Choice(String id, Function<String, String> name) {
    setId(id);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String code) {
            return code == null ? "" : name.apply(code);
          }

          @Override
          public String fromString(String typed) {
            throw new UnsupportedOperationException("chosen, never typed");
          }
        });
  }

  /** Offers these; what was chosen stays where it is among them, else the first is. */
  void offer(List<String> codes) {
    String before = getValue();
    if (!getItems().equals(codes)) {
      getItems().setAll(codes);
    }
    boolean stays = before != null && codes.contains(before);
    setValue(stays ? before : codes.isEmpty() ? null : codes.getFirst());
  }

  /** What stands there is said anew, as in another language. */
  void sayAgain() {
    String now = getValue();
    List<String> codes = List.copyOf(getItems());
    setValue(null);
    getItems().setAll(codes);
    setValue(now);
  }

  String code() {
    return getValue() == null ? "" : getValue();
  }
}
