package org.letapis.ui.due;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.letapis.casebook.due.Confirmation;
import org.letapis.casebook.due.Rules;
import org.letapis.casebook.due.StandingRule;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Action;

/**
 * A rule to change, confirm or write. Ids: {@code rule-wrong}, {@code rule-reset}, {@code
 * rule-confirm}, {@code rule-count}.
 */
final class RuleDialog {

  private final DueTools tools;
  private final CountDialog counting;
  private final Runnable changed;

  /**
   * @param model read again when something was kept
   */
  RuleDialog(DueTools tools, DueModel model) {
    this.tools = tools;
    this.counting = new CountDialog(tools, model);
    this.changed = model::read;
  }

  /** Opens one, or a new one. */
  void open(Optional<StandingRule> standing) {
    Controls controls = tools.controls();
    RuleFields fields = new RuleFields(tools, standing);
    Label wrong = Controls.styled(controls.paragraph("due.rule-wrong"), "lt-care");
    wrong.setId("rule-wrong");
    wrong.setVisible(false);
    wrong.managedProperty().bind(wrong.visibleProperty());
    VBox content = new VBox(fields, wrong);
    content.getStyleClass().add("lt-list");
    Modal modal = tools.services().dialogs().modal("due.rule", content).width(40);
    standing.ifPresent(
        rule -> {
          Button count =
              controls.button(
                  "rule-count",
                  "due.count",
                  () -> {
                    modal.close();
                    counting.open(rule);
                  });
          Label caution = new Label(tools.words().caution(rule));
          caution.setWrapText(true);
          caution.getStyleClass().add(rule.confirmed().isEmpty() ? "lt-care" : "lt-hint");
          content.getChildren().addAll(caution, count);
        });
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Rules rules = tools.casebook().due().rules();
    standing
        .filter(rule -> rule.own() || rule.changed())
        .ifPresent(
            rule ->
                modal.button(
                    "rule-reset",
                    rule.own() ? "due.rule-drop" : "due.rule-reset",
                    Modal.Kind.PLAIN,
                    () -> keep(modal, () -> rules.drop(rule.rule().code()))));
    standing.ifPresent(
        rule ->
            modal.button(
                "rule-confirm",
                "due.confirm",
                Modal.Kind.PLAIN,
                () -> {
                  modal.close();
                  confirm(rule.rule());
                }));
    modal.button(
        "dialog-yes",
        "due.rule-keep",
        Modal.Kind.DEFAULT,
        () -> {
          Optional<DeadlineRule> now = fields.rule(tools);
          wrong.setVisible(now.isEmpty());
          now.ifPresent(rule -> keep(modal, () -> rules.keep(rule)));
        });
    modal.focus(fields.lookup("#rule-length")).open();
  }

  private void confirm(DeadlineRule rule) {
    tools
        .services()
        .dialogs()
        .input(
            "due.confirm-title",
            "due.confirm-who",
            "due.confirm",
            "",
            who -> {
              String by = who.length() > 120 ? who.substring(0, 120) : who;
              Confirmation confirmation = new Confirmation(by, tools.today());
              run(() -> tools.casebook().due().rules().confirm(rule, confirmation));
            });
  }

  private void keep(Modal modal, Action work) {
    modal.close();
    run(work);
  }

  private void run(Action work) {
    tools.services().background().run(work).then(done -> changed.run());
  }
}
