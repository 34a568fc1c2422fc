package org.letapis.ui.inbox.conflict;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.review.Conflict;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.KeyButtons;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Action;
import org.letapis.ui.kit.task.Latest;

/**
 * Fields with several values: one is chosen, all are kept as not certain, or another is written.
 */
public final class ConflictsPane implements DeskPart {

  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6);

  private final InboxTools tools;
  private final Controls controls;
  private final Latest latest;
  private final ListAndOne<ConflictLine> pane;

  public ConflictsPane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    this.latest = new Latest(tools.background());
    pane =
        new ListAndOne<>(
            "conflicts",
            this::card,
            this::show,
            controls.empty(Feather.CHECK, "inbox.conflicts-none", "inbox.conflicts-none-hint"));
    for (int i = 0; i < DIGITS.size(); i++) {
      int at = i;
      pane.keys().on(DIGITS.get(i), () -> choose(at));
    }
    pane.keys().on(KeyCode.B, this::keepAll).on(KeyCode.E, this::edit);
  }

  private Node card(ConflictLine line) {
    Label title = Controls.styled(new Label(line.title()), "lt-strong");
    title.setMinWidth(0);
    Label kind = Controls.styled(controls.label("type." + line.conflict().type()), "lt-kind");
    Label field = Controls.styled(new Label(line.field()), "lt-hint");
    field.setMinWidth(0);
    VBox card =
        new VBox(
            Controls.row(title, Controls.spacer(), kind),
            field,
            Controls.styled(new Label(String.join("  |  ", line.values())), "lt-hint"));
    return Controls.styled(card, "lt-line");
  }

  private void show(ConflictLine line) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Controls.styled(wrapped(line.title() + " · " + line.field()), "lt-heading"));
    nodes.add(controls.hint("inbox.conflict-text"));
    for (int i = 0; i < line.values().size(); i++) {
      nodes.add(value(line, i));
    }
    FlowPane more = Controls.styled(new FlowPane(), "lt-flow");
    more.getChildren()
        .addAll(
            KeyButtons.of(controls, "conflict-keep", "inbox.conflict-keep", "B", this::keepAll),
            KeyButtons.of(controls, "conflict-edit", "inbox.conflict-edit", "E", this::edit));
    nodes.add(more);
    pane.one(nodes.toArray(Node[]::new));
  }

  private Node value(ConflictLine line, int at) {
    VBox cell =
        new VBox(
            Controls.styled(wrapped(line.values().get(at)), "lt-cell-value"),
            Controls.styled(wrapped(line.by().get(at)), "lt-cell-by"),
            KeyButtons.of(
                controls,
                "conflict-choose-" + (at + 1),
                "inbox.conflict-choose",
                Integer.toString(at + 1),
                () -> choose(at)));
    cell.getStyleClass().addAll("lt-cell", "lt-conflict", "lt-list");
    return cell;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private void choose(int at) {
    @Nullable ConflictLine line = pane.marked();
    if (line != null && at < line.values().size()) {
      Conflict conflict = line.conflict();
      Conflict.Given given = conflict.values().get(at);
      settle(
          () ->
              tools
                  .casebook()
                  .review()
                  .conflicts()
                  .choose(conflict.record(), conflict.path(), given.entry()));
    }
  }

  private void keepAll() {
    @Nullable ConflictLine line = pane.marked();
    if (line == null) {
      return;
    }
    Conflict conflict = line.conflict();
    conflict.values().reversed().stream()
        .filter(given -> !given.value().isNull())
        .findFirst()
        .ifPresent(
            given ->
                settle(
                    () ->
                        tools
                            .casebook()
                            .review()
                            .conflicts()
                            .keepAll(conflict.record(), conflict.path(), given.entry())));
  }

  /** Another value is written where all are: in the record's form. */
  private void edit() {
    @Nullable ConflictLine line = pane.marked();
    if (line != null) {
      tools.navigator().open(line.conflict().record(), line.conflict().type());
    }
  }

  private void settle(Action work) {
    tools
        .background()
        .run(work)
        .then(
            done -> {
              tools.status().say("inbox.conflict-settled");
              pane.focus();
            })
        .always(this::read);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void read() {
    Labels labels = controls.texts().labels();
    latest
        .run(() -> ConflictLine.all(tools.casebook(), labels))
        .then(lines -> pane.fill(lines, lines.size()));
  }

  @Override
  public ReadOnlyIntegerProperty countProperty() {
    return pane.countProperty();
  }
}
