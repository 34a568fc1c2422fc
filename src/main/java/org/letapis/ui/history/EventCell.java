package org.letapis.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.JsonNode;

/** One event of a history: when, what, and the first things told of it. Click or Enter opens it. */
final class EventCell extends ListCell<RecordSummary> {

  private static final int FACTS = 6;

  private final HistoryTools tools;

  EventCell(HistoryTools tools) {
    this.tools = tools;
    setPrefWidth(0);
    setOnMouseClicked(e -> open());
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            open();
          }
        });
  }

  private void open() {
    RecordSummary event = getItem();
    if (event != null) {
      tools.navigator().open(event.id(), event.type());
    }
  }

  @Override
  protected void updateItem(RecordSummary event, boolean empty) {
    super.updateItem(event, empty);
    setGraphic(empty || event == null ? null : card(event));
  }

  private HBox card(RecordSummary event) {
    Label when = new Label(when(event));
    when.setWrapText(true);
    when.getStyleClass().add("lt-when");
    Label kind = tools.controls().label("type." + event.type());
    kind.getStyleClass().add("lt-heading");
    Label facts = new Label(String.join("  ·  ", facts(event)));
    facts.setWrapText(true);
    VBox what = new VBox(kind, facts);
    HBox.setHgrow(what, Priority.ALWAYS);
    Region mark = new Region();
    mark.getStyleClass().addAll("lt-mark", "lt-mark-" + event.type());
    HBox card = new HBox(when, mark, what);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().add("lt-event");
    return card;
  }

  private String when(RecordSummary event) {
    Language language = tools.controls().texts().language();
    PartialDate start = event.start().orElse(null);
    PartialDate end = event.end().orElse(null);
    if (start == null && end == null) {
      return tools.controls().texts().now("history.no-date");
    }
    return DatePrinter.printSpan(start, end, language);
  }

  /** The first things told, in the order of the story, without when and whom. */
  private List<String> facts(RecordSummary event) {
    RecordType type = Schema.type(event.type()).orElse(null);
    List<String> facts = new ArrayList<>();
    if (type == null) {
      return facts;
    }
    ValueWords words =
        new ValueWords(tools.controls().texts().labels(), tools.casebook().records()::title);
    for (FieldGroup group : type.groups()) {
      for (Field<?> field : group.fields()) {
        JsonNode stored = event.record().values().get(FieldPath.of(field.code()));
        if (stored != null && facts.size() < FACTS && tells(type, field)) {
          facts.add(
              words.field(type.code(), field.path())
                  + ": "
                  + words.value(type.code(), field.path(), stored));
        }
      }
    }
    event.record().get(Common.ACCOUNT).map(EventCell::beginning).ifPresent(facts::add);
    return facts;
  }

  private static boolean tells(RecordType type, Field<?> field) {
    return !field.equals(type.subject())
        && !field.equals(type.start())
        && !field.equals(type.end())
        && !(field.kind() instanceof FieldKind.Rows);
  }

  private static String beginning(String account) {
    String line = account.strip().replace('\n', ' ');
    return line.length() <= 160 ? line : line.substring(0, 159) + "…";
  }
}
