package org.letapis.ui.due;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.due.StandingRule;
import org.letapis.domain.law.deadline.Branch;
import org.letapis.domain.law.deadline.Counting;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.law.deadline.TimeLimit;
import org.letapis.domain.law.deadline.TimeUnit;
import org.letapis.domain.law.deadline.Trigger;
import org.letapis.ui.kit.control.Controls;

/**
 * The parts of a rule as fields. Ids: {@code rule-name}, {@code rule-branch}, {@code rule-trigger},
 * {@code rule-length}, {@code rule-unit}, {@code rule-counting}, {@code rule-rolls}, {@code
 * rule-source}.
 */
final class RuleFields extends VBox {

  private final Optional<DeadlineRule> before;
  private final TextField name = new TextField();
  private final ComboBox<Branch> branch = new ComboBox<>();
  private final ComboBox<Trigger> trigger = new ComboBox<>();
  private final TextField length = new TextField();
  private final ComboBox<TimeUnit> unit = new ComboBox<>();
  private final ComboBox<Counting> counting = new ComboBox<>();
  private final CheckBox rolls = new CheckBox();
  private final TextField source = new TextField();

  RuleFields(DueTools tools, Optional<StandingRule> standing) {
    before = standing.map(StandingRule::rule);
    Controls controls = tools.controls();
    var texts = tools.texts();
    getStyleClass().add("lt-list");
    name.setId("rule-name");
    length.setId("rule-length");
    length.setPrefColumnCount(5);
    source.setId("rule-source");
    rolls.setId("rule-rolls");
    rolls.textProperty().bind(texts.of("due.rolls"));
    box(branch, "rule-branch", b -> texts.now("due.branch." + b.code()), Branch.values());
    box(trigger, "rule-trigger", t -> texts.now("deadline.trigger." + t.code()), Trigger.values());
    box(unit, "rule-unit", u -> texts.now("due.unit." + u.code()), TimeUnit.values());
    box(
        counting,
        "rule-counting",
        c -> texts.now("deadline.counting." + c.code()),
        Counting.values());
    before.ifPresentOrElse(rule -> fill(rule, tools), this::fresh);
    trigger.setMaxWidth(Double.MAX_VALUE);
    FlowPane how =
        new FlowPane(
            controls.labelled("due.length", length),
            controls.labelled("due.unit", unit),
            controls.labelled("due.counting", counting));
    how.getStyleClass().add("lt-filters");
    getChildren()
        .addAll(
            controls.labelled("due.name", name),
            controls.labelled("due.branch", branch),
            controls.labelled("due.trigger", trigger),
            how,
            rolls,
            controls.labelled("due.source", source));
  }

  private void fresh() {
    branch.setValue(Branch.CRIMINAL);
    trigger.setValue(Trigger.DETENTION);
    unit.setValue(TimeUnit.CALENDAR_DAYS);
    counting.setValue(Counting.NEXT_DAY);
  }

  private void fill(DeadlineRule rule, DueTools tools) {
    name.setText(tools.words().name(rule));
    branch.setValue(rule.branch());
    trigger.setValue(rule.trigger());
    length.setText(String.valueOf(rule.limit().length()));
    unit.setValue(rule.limit().unit());
    counting.setValue(rule.limit().counting());
    rolls.setSelected(rule.limit().rolls());
    source.setText(tools.words().source(rule));
  }

  private static <T> void box(ComboBox<T> box, String id, Function<T, String> said, T[] values) {
    box.setId(id);
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T shown) {
            return shown == null ? "" : said.apply(shown);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
  }

  /** What stands in the fields; nothing when that is no rule. */
  Optional<DeadlineRule> rule(DueTools tools) {
    try {
      TimeLimit limit =
          new TimeLimit(
              Integer.parseInt(length.getText().strip()),
              unit.getValue(),
              counting.getValue(),
              rolls.isSelected());
      String says = name.getText().strip();
      String stands = source.getText().strip();
      if (says.isEmpty() || stands.isEmpty()) {
        return Optional.empty();
      }
      // Words of the program's own are not kept: they would no longer follow the language.
      Optional<DeadlineRule> sameName =
          before.filter(rule -> says.equals(tools.words().name(rule)));
      Optional<DeadlineRule> sameSource =
          before.filter(rule -> stands.equals(tools.words().source(rule)));
      return Optional.of(
          new DeadlineRule(
              before.map(DeadlineRule::code).orElseGet(() -> "own-" + UUID.randomUUID()),
              branch.getValue(),
              trigger.getValue(),
              limit,
              sameSource.map(DeadlineRule::act).orElse(""),
              sameSource.map(DeadlineRule::article).orElse(""),
              sameName.map(DeadlineRule::name).orElse(says),
              sameSource.map(DeadlineRule::source).orElse(stands),
              before.map(DeadlineRule::from).orElse(null),
              before.map(DeadlineRule::until).orElse(null)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
