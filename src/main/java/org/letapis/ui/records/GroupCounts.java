package org.letapis.ui.records;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.letapis.casebook.listing.Grouping;
import org.letapis.casebook.listing.ListGroup;
import org.letapis.casebook.listing.Listed;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.text.Texts;

/**
 * Counts a list, put together by whatever one likes; the list is kept, printed and taken out put
 * together in the same way. Ids: {@code lists-by}, {@code lists-counts}.
 */
final class GroupCounts {

  private final Controls controls;
  private final Texts texts;
  private final RecordsModel model;

  GroupCounts(Controls controls, RecordsModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
  }

  void open(Dialogs dialogs, List<Listed> all) {
    ListView<String> counts = new ListView<>();
    counts.setId("lists-counts");
    counts.setPrefHeight(300);
    counts.accessibleTextProperty().bind(texts.of("lists.count"));
    ComboBox<Grouping> by =
        new WordedBox<>(
            "lists-by",
            texts,
            List.of(Grouping.values()),
            one -> texts.now("lists.by." + one.code()));
    by.valueProperty()
        .subscribe(
            now -> {
              if (now != null) {
                model.group(now);
                counts
                    .getItems()
                    .setAll(
                        now == Grouping.NONE
                            ? List.of()
                            : ListGroup.of(all, now, texts.language()).stream()
                                .map(group -> line(now, group))
                                .toList());
              }
            });
    by.setValue(model.grouping());
    VBox content =
        new VBox(
            controls.heading("lists.total", all.size()),
            controls.labelled("lists.by", by),
            counts,
            controls.hint("lists.by-hint"));
    content.getStyleClass().add("lt-list");
    Modal modal = dialogs.modal("lists.count", content).width(32);
    modal.button("dialog-yes", "kit.close", Modal.Kind.CANCEL, modal::close);
    modal.focus(by).open();
  }

  private String line(Grouping by, ListGroup group) {
    return texts.now("lists.counted", name(by, group), group.lines().size());
  }

  /** What a group is called. */
  String name(Grouping by, ListGroup group) {
    if (group.key().isEmpty()) {
      return texts.now(by == Grouping.YEAR ? "lists.no-year" : "lists.nobody-knows");
    }
    return by == Grouping.TYPE ? texts.now("type." + group.key()) : group.key();
  }
}
