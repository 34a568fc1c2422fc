package org.letapis.ui.kit.form.field;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.text.Texts;

/**
 * What is said about a value, in small beside its label: how sure it is ({@code certainty-<tail>})
 * and how many sources speak of it ({@code sourced-<tail>}).
 */
final class FieldMarks extends HBox {

  private final Slot<?> slot;
  private final FieldSources sources;
  private final Label certainty = new Label();
  private final Label sourced = new Label();
  private final Subscription subscription;

  FieldMarks(Slot<?> slot) {
    this.slot = slot;
    this.sources = new FieldSources(slot);
    getStyleClass().add("lt-field-marks");
    certainty.getStyleClass().add("lt-certainty");
    sourced.getStyleClass().add("lt-sourced");
    slot.identify(certainty, "certainty");
    slot.identify(sourced, "sourced");
    getChildren().addAll(certainty, sourced);
    FormModel model = slot.model();
    Texts texts = slot.services().texts();
    subscription =
        model
            .listen(Certainty.of(slot.path()), this::show)
            .and(model.listen(Common.SOURCES.path(), this::show))
            .and(texts.languageProperty().subscribe((before, now) -> show()));
    show();
  }

  private void show() {
    Texts texts = slot.services().texts();
    String code = FieldKeys.certaintyOf(slot.model(), slot.path()).orElse("");
    say(certainty, code.isEmpty() ? "" : texts.now(Certainty.VOCABULARY.labelKey(code)));
    long count = sources.count();
    say(sourced, count == 0 ? "" : texts.now("kit.form.sourced", count));
  }

  private static void say(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  Subscription subscription() {
    return subscription;
  }
}
