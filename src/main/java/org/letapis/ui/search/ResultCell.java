package org.letapis.ui.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.text.FoundRecord;
import org.letapis.casebook.text.Passage;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.text.Texts;

/** A line of the list: a heading, or a record with the passages where the words stand. */
final class ResultCell extends ListCell<Line> {

  private final Controls controls;
  private final Texts texts;

  ResultCell(Controls controls) {
    this.controls = controls;
    this.texts = controls.texts();
    getStyleClass().add("lt-result");
    // As wide as the list and no wider: passages wrap.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(null);
    getStyleClass().remove("head");
    if (empty || line == null) {
      setAccessibleText("");
      return;
    }
    switch (line) {
      case Line.Head(String text, int count) -> {
        getStyleClass().add("head");
        setText(texts.now("search.group", text, count));
        setAccessibleText(getText());
      }
      case Line.Hit(FoundRecord record) -> hit(record);
    }
  }

  private void hit(FoundRecord record) {
    RecordSummary summary = record.summary();
    String title = title(summary);
    Label name = Controls.styled(new Label(title), "lt-result-title");
    HBox head = Controls.row(name);
    confidentiality(summary)
        .ifPresent(
            word ->
                head.getChildren().add(controls.badge(new SimpleStringProperty(word), "warning")));
    VBox box = new VBox(head);
    record.passages().forEach(passage -> box.getChildren().add(passage(passage)));
    box.setMinWidth(0);
    setGraphic(box);
    StringBuilder read = new StringBuilder(title);
    record.passages().forEach(p -> read.append(". ").append(p.text()));
    setAccessibleText(read.toString());
  }

  private String title(RecordSummary summary) {
    String kind = texts.now("type." + summary.type());
    String day = summary.start().map(d -> DatePrinter.print(d, texts.language())).orElse("");
    return Stream.of(
            summary.title().isEmpty() ? summary.subjectTitle() : summary.title(), kind, day)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> confidentiality(RecordSummary summary) {
    return summary
        .record()
        .get(Common.CONFIDENTIALITY)
        .filter(Term::coded)
        .filter(term -> !term.text().equals("public"))
        .flatMap(term -> texts.labels().find(Common.CONFIDENTIALITIES.labelKey(term.text())));
  }

  private static TextFlow passage(Passage passage) {
    TextFlow flow = Controls.styled(new TextFlow(), "lt-passage");
    add(flow, passage.source() + ": ", "lt-passage-source");
    int at = 0;
    for (Passage.Mark mark : passage.marks()) {
      add(flow, passage.text().substring(at, mark.from()), "lt-passage-text");
      add(flow, passage.text().substring(mark.from(), mark.to()), "lt-passage-mark");
      at = mark.to();
    }
    add(flow, passage.text().substring(at), "lt-passage-text");
    return flow;
  }

  /** An empty text would take the looks of the letter after it. */
  private static void add(TextFlow flow, String words, String style) {
    if (!words.isEmpty()) {
      flow.getChildren().add(Controls.styled(new Text(words), style));
    }
  }
}
