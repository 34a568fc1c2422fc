package org.letapis.ui.inbox.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.answer.Question;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Opinion;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.AlikeWords;
import org.letapis.ui.inbox.desk.CompareGrid;
import org.letapis.ui.inbox.desk.Comparison;
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
  private final Consumer<Duplicate> compare;
  private final List<ChoiceRow> choices = new ArrayList<>();

  /**
   * @param compare shows two records side by side
   */
  ReviewPane(InboxTools tools, TriageModel model, Consumer<Duplicate> compare) {
    this.compare = compare;
    this.tools = tools;
    this.controls = tools.controls();
    this.model = model;
    this.latest = new Latest(tools.background());
    setId("review");
    getStyleClass().add("lt-review");
  }

  private record Shown(
      List<ReviewLine> lines, List<String> opinions, List<Duplicate> alike, List<String> reasons) {}

  /** Chooses for the first contradiction for which nothing was chosen, or else for the last. */
  void choose(Choice choice) {
    choices.stream()
        .filter(ChoiceRow::isOpen)
        .findFirst()
        .or(() -> choices.isEmpty() ? Optional.empty() : Optional.of(choices.getLast()))
        .ifPresent(row -> row.choose(choice));
  }

  void show(@Nullable ReviewItem item) {
    if (item == null) {
      latest.cancel();
      choices.clear();
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
    List<Duplicate> alike = tools.casebook().review().duplicates().of(item.record());
    List<String> opinions = new ArrayList<>();
    item.opinions().forEach(opinion -> opinions.add(words(opinion, labels)));
    for (Question question : tools.casebook().review().questions().about(item.record())) {
      for (Question.Given answer : question.answers()) {
        opinions.add(
            labels.text(
                "inbox.answered",
                answer.name(),
                Provenance.day(answer.time(), labels),
                answer.text()));
      }
    }
    return new Shown(
        new Comparison(schema, schema.words(labels, titles)).of(item, by),
        opinions,
        alike,
        alike.stream()
            .map(d -> AlikeWords.of(d, titles.apply(d.otherThan(item.record())), labels))
            .toList());
  }

  private String words(Opinion opinion, Labels labels) {
    String said =
        labels.text(
            "inbox.opinion." + opinion.verdict().code(),
            tools.casebook().contacts().nameOf(opinion.reviewer()),
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
    for (int i = 0; i < shown.alike().size(); i++) {
      content.getChildren().add(alike(i, shown.alike().get(i), shown.reasons().get(i)));
    }
    content.getChildren().add(new FileChips(item.proposed(), controls, tools.previews()));
    CompareGrid grid = new CompareGrid(controls, item.status() == ReviewItem.Status.NEW);
    grid.setId("review-fields");
    choices.clear();
    for (ReviewLine line : shown.lines()) {
      grid.add(line);
      if (!line.contested().isEmpty()) {
        ChoiceRow row = new ChoiceRow(controls, model.choices(), item.record(), line.contested());
        choices.add(row);
        grid.addBelow(row);
      }
    }
    content.getChildren().add(grid);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(title, scroll);
  }

  private Node alike(int number, Duplicate duplicate, String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    VBox box =
        new VBox(
            label,
            controls.button(
                "review-alike-" + number, "inbox.alike-compare", () -> compare.accept(duplicate)));
    return Controls.styled(box, "lt-notice");
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
