package org.letapis.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.record.Row;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;
import org.letapis.domain.words.ValueWords;

/** Who the history is of: other spellings, born, occupation, statuses as they are claimed. */
final class PersonHead extends FlowPane {

  private final HistoryTools tools;

  PersonHead(HistoryTools tools, HistoryModel model) {
    this.tools = tools;
    setId("history-head");
    getStyleClass().add("lt-facts");
    model.whoProperty().subscribe(who -> show(who));
    tools.controls().texts().languageProperty().subscribe(l -> show(model.whoProperty().get()));
  }

  private void show(@org.jspecify.annotations.Nullable RecordView who) {
    getChildren().clear();
    if (who == null) {
      return;
    }
    for (String fact : facts(who)) {
      Label label = new Label(fact);
      label.getStyleClass().add("lt-fact");
      getChildren().add(label);
    }
    if (who.incomplete()) {
      Label incomplete = tools.controls().label("care.incomplete-short");
      incomplete.getStyleClass().addAll("lt-fact", "warning");
      getChildren().add(incomplete);
    }
    if (!who.conflicts().isEmpty()) {
      Label conflict = tools.controls().label("history.conflicts", who.conflicts().size());
      conflict.getStyleClass().addAll("lt-fact", "warning");
      getChildren().add(conflict);
    }
  }

  private List<String> facts(RecordView who) {
    List<String> facts = new ArrayList<>();
    String title = who.summary().title();
    Names.all(who.record()).stream().filter(n -> !n.equals(title)).forEach(facts::add);
    who.record()
        .get(Person.BORN)
        .ifPresent(
            born ->
                facts.add(
                    tools
                        .controls()
                        .texts()
                        .now(
                            "history.born",
                            DatePrinter.print(born, tools.controls().texts().language()))));
    who.record().get(Person.OCCUPATION).ifPresent(facts::add);
    ValueWords words =
        tools
            .casebook()
            .records()
            .custom()
            .schema()
            .words(tools.controls().texts().labels(), tools.casebook().records()::title);
    for (Row status : who.record().rows(Person.STATUSES)) {
      var stored = status.cells().get(Person.STATUS.code());
      if (stored != null) {
        facts.add(words.value("person", Person.STATUSES.cell(status.id(), Person.STATUS), stored));
      }
    }
    return facts;
  }
}
