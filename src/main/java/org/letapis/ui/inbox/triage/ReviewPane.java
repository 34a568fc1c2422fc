package org.letapis.ui.inbox.triage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Opinion;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.CompareGrid;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.Provenance;
import org.letapis.ui.inbox.desk.ReviewLine;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.preview.FileChips;
import org.letapis.ui.kit.task.Latest;

/**
 * One waiting record: what to mind, what reviewers said, its files, and field by field what stands
 * here and what is proposed, each with who said it and when.
 */
final class ReviewPane extends VBox {

  private final InboxTools tools;
  private final Controls controls;
  private final TriageModel model;
  private final Latest latest;

  ReviewPane(InboxTools tools, TriageModel model) {
    this.tools = tools;
    this.controls = tools.controls();
    this.model = model;
    this.latest = new Latest(tools.background());
    setId("review");
    getStyleClass().add("lt-review");
  }

  private record Shown(List<ReviewLine> lines, List<String> opinions) {}

  void show(@Nullable ReviewItem item) {
    if (item == null) {
      latest.cancel();
      getChildren().clear();
      return;
    }
    Labels labels = controls.texts().labels();
    Function<RecordId, String> titles = model.titles();
    latest.run(() -> shown(item, labels, titles)).then(shown -> fill(item, shown));
  }

  /** What defines a field may wait in the inbox beside what uses it. */
  private Shown shown(ReviewItem item, Labels labels, Function<RecordId, String> titles) {
    CasebookSchema schema = tools.casebook().records().custom().proposed();
    Provenance by = Provenance.of(tools.casebook(), item.record(), item.entries(), labels);
    return new Shown(
        ReviewLine.of(item, schema, schema.words(labels, titles), by),
        item.opinions().stream().map(opinion -> words(opinion, labels)).toList());
  }

  private String words(Opinion opinion, Labels labels) {
    String said =
        labels.text(
            "inbox.opinion." + opinion.verdict().code(),
            Provenance.name(tools.casebook(), opinion.reviewer()),
            Provenance.day(opinion.time(), labels));
    return opinion.comment().isEmpty() ? said : said + ": " + opinion.comment();
  }

  private void fill(ReviewItem item, Shown shown) {
    Label title = Controls.styled(new Label(title(item)), "lt-heading");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    VBox content = Controls.styled(new VBox(), "lt-review-content");
    content
        .getChildren()
        .add(
            controls.hint("inbox.from." + item.status().code(), String.join(", ", item.authors())));
    model.warnings(item).forEach(w -> content.getChildren().add(notice(w)));
    if (!shown.opinions().isEmpty()) {
      content.getChildren().add(opinions(shown.opinions()));
    }
    content.getChildren().add(new FileChips(item.proposed(), controls, tools.previews()));
    CompareGrid grid = new CompareGrid(controls, item.status() == ReviewItem.Status.NEW);
    grid.setId("review-fields");
    shown.lines().forEach(grid::add);
    content.getChildren().add(grid);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(title, scroll);
  }

  private Node notice(Warning warning) {
    VBox box = new VBox(controls.paragraph("inbox.warning-text." + warning.code()));
    return Controls.styled(box, "lt-notice");
  }

  private static VBox opinions(List<String> said) {
    VBox box = Controls.styled(new VBox(), "lt-list");
    box.setId("review-opinions");
    for (String words : said) {
      Label line = new Label(words);
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
      box.getChildren().add(line);
    }
    return box;
  }

  private String title(ReviewItem item) {
    ReviewCaption caption = model.caption(item);
    return Stream.of(
            controls.texts().now("type." + item.proposed().type()), caption.who(), caption.when())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
