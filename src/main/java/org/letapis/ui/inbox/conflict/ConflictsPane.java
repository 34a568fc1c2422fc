package org.letapis.ui.inbox.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.review.Conflict;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.DeskWork;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.KeyButtons;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.echo.EchoWords;

/**
 * Fields with several values: one is chosen, all are kept as not certain, or another is written.
 */
public final class ConflictsPane {

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
  private final ListAndOne<ConflictLine> pane;
  private final DeskWork<ConflictLine> work;
  private final ObjectProperty<@Nullable Settled> last = new SimpleObjectProperty<>();

  /** What was settled here last, and the entry that does it. */
  private record Settled(RecordId record, EntryId entry) {}

  public ConflictsPane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
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
    pane.keys().on(KeyCode.B, this::keepAll).on(KeyCode.E, this::edit).on(KeyCode.U, this::undo);
    work =
        new DeskWork<>(
            tools,
            pane,
            labels -> {
              List<ConflictLine> lines = ConflictLine.all(tools.casebook(), labels);
              return new DeskWork.Found<>(lines, lines.size());
            });
    Button takeBack = KeyButtons.of(controls, "conflict-undo", "inbox.undo", "U", this::undo);
    takeBack.visibleProperty().bind(last.isNotNull());
    FlowPane head = Controls.styled(new FlowPane(takeBack), "lt-flow");
    head.getStyleClass().add("lt-under");
    head.managedProperty().bind(takeBack.visibleProperty());
    pane.setTop(head);
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
    nodes.add(Controls.styled(EchoWords.line(line.title() + " · " + line.field()), "lt-heading"));
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
            Controls.styled(EchoWords.line(line.values().get(at)), "lt-cell-value"),
            Controls.styled(EchoWords.line(line.by().get(at)), "lt-cell-by"),
            KeyButtons.of(
                controls,
                "conflict-choose-" + (at + 1),
                "inbox.conflict-choose",
                Integer.toString(at + 1),
                () -> choose(at)));
    cell.getStyleClass().addAll("lt-cell", "lt-conflict", "lt-list");
    return cell;
  }

  private void choose(int at) {
    @Nullable ConflictLine line = pane.marked();
    if (line != null && at < line.values().size()) {
      Conflict conflict = line.conflict();
      Conflict.Given given = conflict.values().get(at);
      settle(
          conflict.record(),
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
                    conflict.record(),
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

  private void settle(RecordId record, Callable<EntryId> settling) {
    work.decide("inbox.conflict-settled", settling, entry -> last.set(new Settled(record, entry)));
  }

  /** What was settled last contradicts again: its entry counts no longer. */
  private void undo() {
    Settled taken = last.get();
    if (taken != null) {
      last.set(null);
      work.decide(
          "inbox.conflict-undone",
          () ->
              tools
                  .casebook()
                  .inbox()
                  .decideAgain(Verdict.REJECT, taken.record(), List.of(taken.entry()), ""));
    }
  }

  /** It as a part of the desk. */
  public DeskPart part() {
    return work;
  }
}
