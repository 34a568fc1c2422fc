package org.letapis.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.TroubleBook;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LineTable;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Cells that were not read: each value is corrected once for all cells that hold it. Ids: {@code
 * intake-troubles}, {@code intake-correct}; in the dialog {@code intake-correction}, {@code
 * intake-term}, {@code intake-leave}.
 */
final class TroublesStep implements Step {

  private final IntakeTools tools;
  private final IntakeModel model;
  private final ObservableList<TroubleBook.Group> groups = FXCollections.observableArrayList();
  private final LineTable<TroubleBook.Group> list;
  private final Label count = new Label();
  private final VBox node = new VBox();
  private TroubleBook book = new TroubleBook();

  TroublesStep(IntakeTools tools, IntakeModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    list = new LineTable<>("intake-troubles", controls, groups);
    list.named("intake.step.troubles");
    list.column("intake.column", 150, TroubleBook.Group::heading);
    list.column("intake.value", 200, TroubleBook.Group::value);
    list.column("intake.where", 150, this::where);
    list.wrapped("intake.reason", 420, group -> tools.say(group.code().labelKey()));
    list.onOpen(this::correct);
    list.empty("intake.all-read");
    VBox.setVgrow(list, Priority.ALWAYS);
    count.setWrapText(true);
    node.getStyleClass().addAll("lt-screen-body", "lt-column");
    node.getChildren()
        .addAll(
            controls.hint("intake.troubles-hint"),
            Controls.styled(
                new FlowPane(
                    count,
                    controls.button(
                        "intake-correct", "intake.correct", Feather.EDIT_2, this::correct)),
                "lt-filters"),
            list);
  }

  @Override
  public String code() {
    return "troubles";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    book = model.plan().map(IntakePlan::troubles).orElse(book);
    groups.setAll(book.groups());
    count
        .textProperty()
        .bind(
            tools
                .controls()
                .texts()
                .of("intake.unread", book.count() - book.doubts(), book.doubts(), book.beyond()));
    list.getSelectionModel().selectFirst();
  }

  /** What was corrected meanwhile stays away; the table says by itself what is left. */
  @Override
  public void reword() {}

  private String where(TroubleBook.Group group) {
    String rows = group.rows().stream().map(Object::toString).collect(Collectors.joining(", "));
    String more = group.count() > group.rows().size() ? "…" : "";
    return tools.say("intake.rows-of", group.count(), group.sheet(), rows + more);
  }

  private void correct() {
    TroubleBook.Group chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      correct(chosen);
    }
  }

  private void correct(TroubleBook.Group group) {
    Controls controls = tools.controls();
    VBox content = new VBox(controls.paragraph(group.code().labelKey()));
    content.getStyleClass().add("lt-column");
    TextField words = controls.field("intake-correction", "intake.correction");
    words.setText(group.value());
    content.getChildren().add(controls.labelled("intake.correction", words));
    Optional<Vocabulary> vocabulary = vocabulary(group);
    Optional<WordedBox<String>> terms = vocabulary.map(this::terms);
    terms.ifPresent(box -> content.getChildren().add(controls.labelled("intake.term", box)));
    Modal modal =
        tools
            .dialogs()
            .modal(controls.texts().of("intake.correct-title", group.heading()), content)
            .width(38);
    Consumer<String> take =
        by -> {
          modal.close();
          mend(group, by);
        };
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button("intake-leave", "intake.leave-out", Modal.Kind.PLAIN, () -> take.accept(""));
    modal.button(
        "dialog-yes",
        "intake.correct-all",
        Modal.Kind.DEFAULT,
        () ->
            take.accept(
                terms
                    .map(WordedBox::getValue)
                    .map(code -> ColumnRule.TERM + code)
                    .orElseGet(() -> words.getText().strip())));
    modal.focus(words).open();
  }

  private WordedBox<String> terms(Vocabulary vocabulary) {
    return new WordedBox<>(
        "intake-term",
        tools.controls().texts(),
        vocabulary.terms(),
        code -> tools.controls().texts().labels().find(vocabulary.labelKey(code)).orElse(code));
  }

  private Optional<Vocabulary> vocabulary(TroubleBook.Group group) {
    TableMapping table = model.table(group.sheet());
    return table
        .column(group.heading())
        .map(ColumnRule::target)
        .flatMap(
            target ->
                table
                    .role(target.role())
                    .map(Role::type)
                    .flatMap(model.casebook().records().custom().schema()::type)
                    .flatMap(target::leaf))
        .flatMap(TroublesStep::vocabulary);
  }

  private static Optional<Vocabulary> vocabulary(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Choice choice -> Optional.of(choice.vocabulary());
      case FieldKind.Choices choices -> Optional.of(choices.vocabulary());
      default -> Optional.empty();
    };
  }

  private void mend(TroubleBook.Group group, String by) {
    model.correct(
        group.sheet(),
        mapping -> mapping.changing(group.heading(), rule -> rule.correcting(group.value(), by)));
    List<TroubleBook.Group> left = new ArrayList<>(groups);
    left.remove(group);
    groups.setAll(left);
    list.getSelectionModel().selectFirst();
  }
}
