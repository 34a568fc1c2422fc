package org.letapis.ui.settings.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.letapis.casebook.preference.TrusteeNames;
import org.letapis.ui.kit.control.Controls;

/**
 * How many shares, how many of them are needed, and who gets them. Ids: {@code shares-count},
 * {@code shares-needed}, {@code trustee-<number>}.
 */
final class PlanForm extends VBox {

  private static final int COUNT = 3;
  private static final int NEEDED = 2;

  private final Controls controls;
  private final ComboBox<Integer> count = numbers("shares-count", SharesPlan.MOST);
  private final ComboBox<Integer> needed = numbers("shares-needed", COUNT);
  private final VBox rows = new VBox();
  private final List<TextField> names = new ArrayList<>();

  PlanForm(Controls controls) {
    this.controls = controls;
    rows.getStyleClass().add("lt-stack");
    getStyleClass().add("lt-stack");
    count.setValue(COUNT);
    needed.setValue(NEEDED);
    count.valueProperty().subscribe(this::fit);
    HBox numbers =
        Controls.row(
            controls.labelled("keys.shares.how-many", count),
            controls.labelled("keys.shares.how-many-needed", needed));
    getChildren()
        .addAll(
            controls.paragraph("keys.shares.plan"),
            numbers,
            controls.hint("keys.shares.which"),
            rows,
            controls.hint("keys.shares.names-hint"));
  }

  private static ComboBox<Integer> numbers(String id, int most) {
    ComboBox<Integer> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(upTo(most));
    return box;
  }

  private static List<Integer> upTo(int most) {
    return IntStream.rangeClosed(SharesPlan.FEWEST, most).boxed().toList();
  }

  /** As many fields for names as there are shares; never more needed than made. */
  private void fit(int shares) {
    int before = needed.getValue();
    needed.getItems().setAll(upTo(shares));
    needed.setValue(Math.min(before, shares));
    while (names.size() > shares) {
      names.removeLast();
      rows.getChildren().removeLast();
    }
    while (names.size() < shares) {
      int number = names.size() + 1;
      TextField field = controls.field("trustee-" + number, "keys.shares.name-prompt");
      field
          .textProperty()
          .addListener(
              (o, old, now) -> {
                if (now.length() > TrusteeNames.LONGEST) {
                  field.setText(now.substring(0, TrusteeNames.LONGEST));
                }
              });
      names.add(field);
      rows.getChildren().add(field);
    }
  }

  SharesPlan plan() {
    return new SharesPlan(
        needed.getValue(), names.stream().map(field -> field.getText().strip()).toList());
  }
}
