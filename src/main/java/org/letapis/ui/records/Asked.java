package org.letapis.ui.records;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/**
 * Says by which question the list is made, and leads back. Ids: {@code records-asked}, {@code
 * records-asked-end}.
 */
final class Asked extends FlowPane {

  Asked(Controls controls, RecordsModel model, Filters filters) {
    getStyleClass().add("lt-filters");
    Label said =
        controls.label(model.searchProperty().flatMap(q -> controls.texts().of("lists.asked", q)));
    said.setId("records-asked");
    said.setWrapText(true);
    getChildren()
        .addAll(
            said,
            controls.button(
                "records-asked-end", "lists.asked-end", Feather.X, () -> model.search("")));
    model
        .searchProperty()
        .subscribe(
            question -> {
              setVisible(!question.isEmpty());
              setManaged(!question.isEmpty());
              filters.asking(!question.isEmpty());
            });
  }
}
