package org.letapis.ui.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.letapis.casebook.due.Rules;
import org.letapis.domain.law.deadline.WorkingDays;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;

/**
 * The days off and worked days that the government moved, as days one by one. Ids: {@code
 * days-off}, {@code days-worked}, {@code days-wrong}.
 */
final class DaysDialog {

  private final DueTools tools;
  private final Runnable changed;

  DaysDialog(DueTools tools, Runnable changed) {
    this.tools = tools;
    this.changed = changed;
  }

  void open() {
    Rules rules = tools.casebook().due().rules();
    tools.services().background().run(rules::days).then(this::show);
  }

  private void show(WorkingDays days) {
    Controls controls = tools.controls();
    TextArea off = area("days-off", days.off());
    TextArea worked = area("days-worked", days.worked());
    Label wrong = Controls.styled(controls.paragraph("due.days-wrong"), "lt-care");
    wrong.setId("days-wrong");
    wrong.setVisible(false);
    wrong.managedProperty().bind(wrong.visibleProperty());
    VBox content =
        new VBox(
            controls.hint("due.days-hint"),
            controls.labelled("due.days-off", off),
            controls.labelled("due.days-worked", worked),
            wrong);
    content.getStyleClass().add("lt-list");
    Modal modal = tools.services().dialogs().modal("due.days", content).width(36);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "due.rule-keep",
        Modal.Kind.DEFAULT,
        () -> {
          Optional<Set<LocalDate>> free = read(off.getText());
          Optional<Set<LocalDate>> work = read(worked.getText());
          wrong.setVisible(free.isEmpty() || work.isEmpty());
          free.ifPresent(
              f ->
                  work.ifPresent(
                      w -> {
                        modal.close();
                        WorkingDays now = new WorkingDays(f, w);
                        tools
                            .services()
                            .background()
                            .run(() -> tools.casebook().due().rules().keep(now))
                            .then(done -> changed.run());
                      }));
        });
    modal.focus(off).open();
  }

  private static TextArea area(String id, Set<LocalDate> days) {
    TextArea area =
        new TextArea(
            days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n")));
    area.setId(id);
    area.setPrefRowCount(4);
    return area;
  }

  private static Optional<Set<LocalDate>> read(String text) {
    Set<LocalDate> days = new TreeSet<>();
    try {
      for (String word : text.split("[\\s,;]+")) {
        if (!word.isBlank()) {
          days.add(LocalDate.parse(word));
        }
      }
    } catch (DateTimeException none) {
      return Optional.empty();
    }
    return days.size() > Rules.MOST_DAYS ? Optional.empty() : Optional.of(days);
  }
}
