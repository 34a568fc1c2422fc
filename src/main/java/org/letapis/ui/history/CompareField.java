package org.letapis.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.task.Latest;

/** Chooses a second person, whose life is shown below on the same axis. */
final class CompareField extends HBox {

  private static final int OFFERED = 12;

  private final HistoryTools tools;
  private final Latest searches;
  private final RecordId person;

  CompareField(HistoryTools tools, HistoryModel model) {
    this.tools = tools;
    this.person = model.person();
    this.searches = new Latest(tools.background());
    TextField field = tools.controls().field("life-compare", "life.compare");
    field.setPrefColumnCount(12);
    TypeAhead<RecordSummary> ahead =
        new TypeAhead<>(
            field,
            this::offers,
            chosen -> {
              field.setText(chosen.title());
              model.compare(Optional.of(chosen.id()));
            });
    field.setOnMouseClicked(e -> ahead.open());
    HBox row =
        Controls.row(
            field,
            tools
                .controls()
                .iconButton(
                    "life-compare-none",
                    "life.compare-none",
                    Feather.X,
                    () -> {
                      field.clear();
                      model.compare(Optional.empty());
                    }));
    getChildren().add(row);
  }

  private void offers(String typed, Consumer<List<TypeAhead.Offer<RecordSummary>>> then) {
    RecordQuery query =
        typed.isBlank()
            ? RecordQuery.recent(OFFERED, "person")
            : RecordQuery.byLikeness(typed, OFFERED, "person");
    searches
        .run(() -> tools.casebook().records().find(query))
        .then(
            found ->
                then.accept(
                    found.stream()
                        .filter(s -> !s.id().equals(person) && !s.title().isEmpty())
                        .map(s -> new TypeAhead.Offer<>(s, s.title(), "", false))
                        .toList()));
  }
}
