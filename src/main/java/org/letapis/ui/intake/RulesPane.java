package org.letapis.ui.intake;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.intake.mapping.Rules;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.WordedBox;

/**
 * What is done with what is known already, and the order of dates. Ids: {@code intake-strong},
 * {@code intake-likely}, {@code intake-possible}, {@code intake-overwrite}, {@code intake-order}.
 */
final class RulesPane extends VBox {

  private final IntakeTools tools;
  private final IntakeModel model;
  private final WordedBox<Rules.Choice> strong;
  private final WordedBox<Rules.Choice> likely;
  private final WordedBox<Rules.Choice> possible;
  private final WordedBox<Rules.DateOrder> order;
  private final CheckBox overwrite = new CheckBox();
  private boolean quiet;

  RulesPane(IntakeTools tools, IntakeModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-column");
    strong = choice("intake-strong", (r, c) -> r.choosing(c, r.likely(), r.possible()));
    likely = choice("intake-likely", (r, c) -> r.choosing(r.strong(), c, r.possible()));
    possible = choice("intake-possible", (r, c) -> r.choosing(r.strong(), r.likely(), c));
    order =
        new WordedBox<>(
            "intake-order",
            controls.texts(),
            List.of(Rules.DateOrder.values()),
            o -> tools.say(o.labelKey()));
    order
        .valueProperty()
        .addListener((o, before, now) -> change((rules, to) -> rules.ordering(to), now));
    overwrite.setId("intake-overwrite");
    overwrite.setWrapText(true);
    overwrite.textProperty().bind(controls.texts().of("intake.overwrite"));
    overwrite
        .selectedProperty()
        .addListener((o, before, now) -> change((rules, to) -> rules.overwriting(to), now));
    getChildren()
        .addAll(
            Controls.styled(
                new FlowPane(
                    controls.labelled("intake.strong", strong),
                    controls.labelled("intake.likely", likely),
                    controls.labelled("intake.possible", possible),
                    controls.labelled("intake.order", order)),
                "lt-filters"),
            overwrite);
  }

  private WordedBox<Rules.Choice> choice(String id, BiFunction<Rules, Rules.Choice, Rules> change) {
    WordedBox<Rules.Choice> box =
        new WordedBox<>(
            id,
            tools.controls().texts(),
            List.of(Rules.Choice.values()),
            c -> tools.say(c.labelKey()));
    box.valueProperty().addListener((o, before, now) -> change(change, now));
    return box;
  }

  private <T> void change(BiFunction<Rules, T, Rules> change, T to) {
    if (!quiet && to != null && model.opened().isPresent()) {
      model.map(mapping -> mapping.with(change.apply(mapping.rules(), to)));
    }
  }

  void show() {
    quiet = true;
    Rules rules = model.mapping().rules();
    strong.setValue(rules.strong());
    likely.setValue(rules.likely());
    possible.setValue(rules.possible());
    order.setValue(rules.order());
    overwrite.setSelected(rules.overwrite());
    quiet = false;
  }
}
