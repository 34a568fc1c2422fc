package org.letapis.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.text.SavedSearches.Saved;
import org.letapis.ui.kit.control.Controls;

/** What stands there while nothing is asked: kept searches, and how one can ask. */
final class Guide extends VBox {

  private static final List<String> EXAMPLES =
      List.of("words", "phrase", "without", "kind", "place", "person", "article", "days", "file");

  private final Controls controls;
  private final SearchModel model;
  private final Consumer<String> ask;
  private final FlowPane kept = new FlowPane();
  private final VBox keptPart;

  Guide(Controls controls, SearchModel model, Consumer<String> ask) {
    this.controls = controls;
    this.model = model;
    this.ask = ask;
    getStyleClass().add("lt-search-guide");
    kept.getStyleClass().add("lt-search-kept");
    keptPart = new VBox(controls.heading("search.saved"), kept);
    keptPart.getStyleClass().add("lt-search-part");
    VBox how = new VBox(controls.heading("search.how"), controls.hint("search.hint"), examples());
    how.getStyleClass().add("lt-search-part");
    getChildren().setAll(keptPart, how);
    model.saved().addListener((ListChangeListener<Saved>) change -> fill());
    fill();
  }

  private GridPane examples() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-search-examples");
    for (int i = 0; i < EXAMPLES.size(); i++) {
      String code = EXAMPLES.get(i);
      Button example =
          controls.button(
              "search-example-" + code,
              "search.example." + code,
              () -> ask.accept(controls.texts().now("search.example." + code)));
      example.getStyleClass().addAll("flat", "lt-search-example");
      Label says = controls.label("search.example." + code + ".says");
      says.setWrapText(true);
      grid.addRow(i, example, says);
    }
    return grid;
  }

  private void fill() {
    kept.getChildren().clear();
    for (Saved saved : model.saved()) {
      Button again = new Button(saved.name());
      again.setId("search-kept-" + saved.id());
      again.setGraphic(Controls.icon(Feather.SEARCH));
      again.setOnAction(e -> ask.accept(saved.query()));
      Button delete =
          controls.iconButton(
              "search-forget-" + saved.id(), "search.forget", Feather.X, () -> model.delete(saved));
      kept.getChildren().add(Controls.row(again, delete));
    }
    keptPart.setVisible(!model.saved().isEmpty());
    keptPart.setManaged(!model.saved().isEmpty());
  }
}
