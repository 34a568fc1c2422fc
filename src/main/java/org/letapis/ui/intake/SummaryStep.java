package org.letapis.ui.intake;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.casebook.intake.plan.Difference;
import org.letapis.casebook.intake.plan.Example;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Tally;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.domain.words.ValueWords;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LineTable;
import tools.jackson.databind.JsonNode;

/** What the import will do, in numbers and by example. Id: {@code intake-examples}. */
final class SummaryStep implements Step {

  private final IntakeTools tools;
  private final IntakeModel model;
  private final VBox counts = new VBox();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final LineTable<Line> list;
  private final VBox node = new VBox();

  /** One value that will be another. */
  private record Line(String who, String field, String before, String after, String fate) {}

  SummaryStep(IntakeTools tools, IntakeModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    counts.getStyleClass().add("lt-card");
    list = new LineTable<>("intake-examples", controls, lines);
    list.named("intake.changes");
    list.column("intake.whose", 200, Line::who);
    list.column("intake.field", 180, Line::field);
    list.column("intake.stands-now", 180, Line::before);
    list.column("intake.file-says", 180, Line::after);
    list.column("intake.fate", 130, Line::fate);
    list.empty("intake.nothing-changes");
    VBox.setVgrow(list, Priority.ALWAYS);
    node.getStyleClass().addAll("lt-screen-body", "lt-column");
    node.getChildren()
        .addAll(
            controls.hint("intake.summary-hint"), counts, controls.heading("intake.changes"), list);
  }

  @Override
  public String code() {
    return "summary";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    counts.getChildren().clear();
    lines.clear();
    model.plan().ifPresent(this::show);
  }

  private void show(IntakePlan plan) {
    Tally tally = plan.tally();
    line("intake.sum-made", records(tally.made()));
    if (!tally.changed().isEmpty()) {
      line("intake.sum-changed", records(tally.changed()));
      line("intake.sum-values", tally.added(), tally.replaced(), tally.onlyTold());
    }
    String rows =
        java.util.Arrays.stream(Verdict.values())
            .filter(verdict -> tally.rows(verdict) > 0)
            .map(verdict -> tools.say(verdict.labelKey()) + " – " + tally.rows(verdict))
            .collect(Collectors.joining("; "));
    line("intake.sum-rows", tally.rows(), rows);
    if (tally.files() > 0) {
      line("intake.sum-files", tally.files());
    }
    if (plan.troubles().count() > 0) {
      line("intake.sum-unread", plan.troubles().count());
    }
    ValueWords words =
        model
            .casebook()
            .records()
            .custom()
            .schema()
            .words(tools.controls().texts().labels(), model.casebook().records()::title);
    for (Example example : plan.examples()) {
      for (Difference difference : example.differences()) {
        lines.add(line(example, difference, words));
      }
    }
  }

  private void line(String key, Object... arguments) {
    Label label = tools.controls().paragraph(key, arguments);
    counts.getChildren().add(label);
  }

  private String records(Map<String, Integer> byType) {
    return byType.isEmpty()
        ? "0"
        : byType.entrySet().stream()
            .map(entry -> tools.say("type." + entry.getKey()) + " – " + entry.getValue())
            .collect(Collectors.joining("; "));
  }

  private Line line(Example example, Difference difference, ValueWords words) {
    String type = example.type();
    String who = example.title().isBlank() ? tools.say("type." + type) : example.title();
    String fate =
        difference.before().isEmpty()
            ? "intake.fate-added"
            : difference.taken() ? "intake.fate-replaced" : "intake.fate-kept";
    return new Line(
        who,
        words.field(type, difference.path()),
        value(words, type, difference, difference.before()),
        value(words, type, difference, Optional.of(difference.after())),
        tools.say(fate));
  }

  private static String value(
      ValueWords words, String type, Difference difference, Optional<JsonNode> value) {
    return value.map(v -> words.value(type, difference.path(), v)).orElse("");
  }
}
