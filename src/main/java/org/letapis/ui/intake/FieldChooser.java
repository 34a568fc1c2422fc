package org.letapis.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Asks what a column is: its fields are found by any word of their names. Ids: {@code
 * intake-field-search}, {@code intake-fields}.
 */
final class FieldChooser {

  private final IntakeTools tools;

  FieldChooser(IntakeTools tools) {
    this.tools = tools;
  }

  void open(String heading, List<FieldOffer> offers, Consumer<FieldOffer> chosen) {
    TextField search = tools.controls().field("intake-field-search", "intake.field-search");
    FilteredList<FieldOffer> fitting =
        new FilteredList<>(FXCollections.observableArrayList(offers));
    ListView<FieldOffer> list = new ListView<>(fitting);
    list.setId("intake-fields");
    list.setCellFactory(view -> new Line());
    list.setPrefHeight(300);
    search
        .textProperty()
        .addListener(
            (o, before, now) -> {
              fitting.setPredicate(offer -> offer.fits(now));
              list.getSelectionModel().selectFirst();
            });
    list.getSelectionModel().selectFirst();
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
          }
        });
    VBox content = new VBox(search, list);
    content.getStyleClass().add("lt-column");
    Modal modal =
        tools
            .dialogs()
            .modal(tools.controls().texts().of("intake.field-title", heading), content)
            .width(44);
    Runnable take =
        () -> {
          FieldOffer offer = list.getSelectionModel().getSelectedItem();
          if (offer != null) {
            modal.close();
            chosen.accept(offer);
          }
        };
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            take.run();
          }
        });
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button("dialog-yes", "intake.field-take", Modal.Kind.DEFAULT, take);
    modal.focus(search).open();
  }

  private static final class Line extends ListCell<FieldOffer> {
    @Override
    protected void updateItem(@Nullable FieldOffer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(offer == null || empty ? "" : offer.words());
    }
  }
}
