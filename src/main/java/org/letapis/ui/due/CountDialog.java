package org.letapis.ui.due;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.letapis.casebook.due.CaseLine;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.StandingRule;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Latest;

/**
 * Writes into a case file what is due by a rule, from the day it began. Ids: {@code count-case},
 * {@code count-day}, {@code count-due}, {@code count-wrong}.
 */
final class CountDialog {

  private final DueTools tools;
  private final DueModel model;
  private final Latest counting;

  CountDialog(DueTools tools, DueModel model) {
    this.tools = tools;
    this.model = model;
    this.counting = new Latest(tools.services().background());
  }

  void open(StandingRule rule) {
    Controls controls = tools.controls();
    WordedBox<CaseLine> file =
        new WordedBox<>("count-case", tools.texts(), model.cases(), this::called);
    TextField day = new TextField();
    day.setId("count-day");
    Label due = Controls.styled(new Label(), "lt-strong");
    due.setId("count-due");
    day.textProperty().subscribe(typed -> count(rule, typed, due));
    Label wrong = Controls.styled(controls.paragraph("due.count-wrong"), "lt-care");
    wrong.setId("count-wrong");
    wrong.setVisible(false);
    wrong.managedProperty().bind(wrong.visibleProperty());
    Label what = Controls.styled(new Label(tools.words().name(rule.rule())), "lt-strong");
    what.setWrapText(true);
    VBox content =
        Controls.styled(
            new VBox(
                what,
                controls.hint("due.begins-with", tools.words().trigger(rule.rule())),
                controls.labelled("due.count-case", file),
                controls.labelled("due.count-day", day),
                due,
                wrong),
            "lt-list");
    Modal modal = tools.services().dialogs().modal("due.count", content).width(36);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "due.count-keep",
        Modal.Kind.DEFAULT,
        () -> {
          Optional<CaseLine> chosen = Optional.ofNullable(file.getValue());
          Optional<PartialDate> began = began(day.getText());
          wrong.setVisible(chosen.isEmpty() || began.isEmpty());
          if (!wrong.isVisible()) {
            modal.close();
            keep(rule, chosen.orElseThrow(), began.orElseThrow());
          }
        });
    modal.focus(file).open();
  }

  private String called(CaseLine file) {
    String number = file.number().isBlank() ? tools.texts().now("due.no-number") : file.number();
    String whom =
        file.people().stream().map(DueItem.Somebody::title).collect(Collectors.joining(", "));
    return whom.isEmpty() ? number : number + ", " + whom;
  }

  private Optional<PartialDate> began(String typed) {
    PartialDate day = DateReader.read(typed.strip(), tools.today(), tools.today()).date();
    return typed.isBlank() || day.isUnread() ? Optional.empty() : Optional.of(day);
  }

  private void count(StandingRule rule, String typed, Label due) {
    due.setText("");
    began(typed)
        .ifPresent(
            began ->
                counting
                    .run(() -> tools.casebook().due().end(rule, began))
                    .then(
                        end ->
                            due.setText(
                                tools
                                    .texts()
                                    .now(
                                        "due.count-due",
                                        DatePrinter.print(end, tools.texts().language())))));
  }

  private void keep(StandingRule rule, CaseLine file, PartialDate began) {
    var words = tools.words();
    tools
        .services()
        .background()
        .run(() -> tools.casebook().due().enter(file.record(), rule, began, words))
        .then(
            done -> {
              tools.status().say("due.counted");
              model.read();
            });
  }
}
