package org.letapis.ui.due;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.due.StandingRule;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;

/**
 * The rules by which deadlines are counted, each with its source and whether anybody verified it.
 * Ids: {@code due-rules}, {@code due-rule-new}, {@code due-days-off}.
 */
final class RulesPane extends VBox {

  private final DueTools tools;
  private final CardList<StandingRule> list;

  RulesPane(DueTools tools, DueModel model) {
    this.tools = tools;
    getStyleClass().add("lt-screen-body");
    Controls controls = tools.controls();
    RuleDialog dialog = new RuleDialog(tools, model);
    Button fresh =
        controls.button(
            "due-rule-new", "due.rule-new", Feather.PLUS, () -> dialog.open(Optional.empty()));
    Button days =
        controls.button(
            "due-days-off",
            "due.days",
            Feather.CALENDAR,
            () -> new DaysDialog(tools, model::read).open());
    Label hint = controls.hint("due.rules-hint");
    HBox.setHgrow(hint, Priority.ALWAYS);
    list = new CardList<>("due-rules", model.rules(), this::card);
    list.onOpen(rule -> dialog.open(Optional.of(rule)));
    list.accessibleTextProperty().bind(tools.texts().of("due.rules"));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(Controls.row(hint, days, fresh), list);
    tools.texts().languageProperty().subscribe(now -> list.refresh());
  }

  private Node card(StandingRule standing) {
    var words = tools.words();
    var rule = standing.rule();
    VBox what = new VBox(label(words.name(rule), "lt-strong"));
    what.getStyleClass().add("lt-what");
    String begins = tools.texts().now("due.begins", words.trigger(rule), words.limit(rule.limit()));
    what.getChildren().add(label(begins, "lt-due-whom"));
    String source = words.source(rule);
    if (!source.isBlank()) {
      what.getChildren().add(label(source, "lt-hint"));
    }
    what.getChildren()
        .add(
            label(words.caution(standing), standing.confirmed().isEmpty() ? "lt-care" : "lt-hint"));
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(what);
    row.getStyleClass().addAll("lt-event", "lt-due");
    if (standing.own() || standing.changed()) {
      row.getChildren()
          .add(
              tools
                  .controls()
                  .badge(
                      tools.texts().of(standing.own() ? "due.rule-own" : "due.rule-changed"),
                      "accent"));
    }
    return row;
  }

  private static Label label(String text, String style) {
    Label label = Controls.styled(new Label(text), style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  void enter() {
    list.requestFocus();
    list.getSelectionModel().selectFirst();
  }
}
