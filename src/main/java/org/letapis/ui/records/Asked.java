package org.letapis.ui.records;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/**
 * Says by which question the list is made, and leads back; in place of the filters. Ids: {@code
 * records-asked}, {@code records-asked-end}.
 */
final class Asked {

  private Asked() {}

  static void in(Filters filters, Controls controls, RecordsModel model) {
    Label said =
        controls.label(model.searchProperty().flatMap(q -> controls.texts().of("lists.asked", q)));
    said.setId("records-asked");
    said.setWrapText(true);
    Button end =
        controls.button("records-asked-end", "lists.asked-end", Feather.X, () -> model.search(""));
    filters.getChildren().addAll(0, List.of(said, end));
    model
        .searchProperty()
        .subscribe(
            question -> {
              for (Node node : List.of(said, end)) {
                node.setVisible(!question.isEmpty());
                node.setManaged(!question.isEmpty());
              }
              filters.asking(!question.isEmpty());
            });
  }
}
