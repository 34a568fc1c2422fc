package org.letapis.ui.inbox.triage;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.LetterKeys;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Focus;

/**
 * What waits, bundle by bundle, beside one record of it. After each decision the next is marked;
 * everything can be done by single letters.
 */
public final class TriagePane extends BorderPane implements DeskPart {

  private final InboxTools tools;
  private final TriageModel model;
  private final CardList<ReviewItem> list;
  private final DecisionBar bar;
  private @Nullable RecordId marked;
  private int markedAt;
  private boolean started;

  /**
   * @param compare shows two records side by side
   */
  public TriagePane(InboxTools tools, Consumer<Duplicate> compare) {
    this.tools = tools;
    this.model = new TriageModel(tools, this::redraw);
    Controls controls = tools.controls();
    list =
        new CardList<>(
            "inbox",
            model.items(),
            item ->
                new ReviewCard(
                    item,
                    model.caption(item),
                    model.heading(item),
                    model.warnings(item),
                    controls));
    list.accessibleTextProperty().bind(controls.texts().of("inbox.title"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    ReviewPane review = new ReviewPane(tools, model, compare);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              review.show(item);
              mark(item);
            });
    // The same record may be chosen again, which tells nobody.
    controls
        .texts()
        .languageProperty()
        .subscribe((before, now) -> review.show(list.getSelectionModel().getSelectedItem()));
    model.items().addListener((ListChangeListener<ReviewItem>) change -> markAgain());
    bar =
        new DecisionBar(
            controls,
            list.getSelectionModel().selectedItemProperty().isNull(),
            this::decide,
            this::undo,
            model.undoableProperty(),
            this::takeKeyboard);
    SplitPane split = new SplitPane(list, review);
    split.setDividerPositions(0.38);
    VBox empty = controls.empty(Feather.INBOX, "inbox.empty-title", "inbox.empty");
    empty.setId("inbox-empty");
    bar.getStyleClass().add("lt-under");
    Label late = Controls.styled(new Label(), "lt-hint");
    late.setId("inbox-late");
    late.setWrapText(true);
    late.textProperty().bind(model.lateProperty());
    late.visibleProperty().bind(model.lateProperty().isNotEmpty());
    late.managedProperty().bind(late.visibleProperty());
    late.getStyleClass().add("lt-under");
    bar.visibleProperty().bind(Bindings.isNotEmpty(model.items()));
    bar.managedProperty().bind(bar.visibleProperty());
    setTop(new VBox(late, bar));
    centerProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> model.items().isEmpty() ? empty : split, model.items()));
    new LetterKeys()
        .on(KeyCode.A, () -> bar.decide(Verdict.ACCEPT))
        .on(KeyCode.H, () -> bar.decide(Verdict.HOLD))
        .on(KeyCode.R, () -> bar.decide(Verdict.REJECT))
        .on(KeyCode.Q, bar::ask)
        .on(KeyCode.C, bar::comment)
        .on(KeyCode.U, this::undo)
        .on(KeyCode.DIGIT1, () -> review.choose(Choice.HERE))
        .on(KeyCode.DIGIT2, () -> review.choose(Choice.PROPOSED))
        .on(KeyCode.DIGIT3, () -> review.choose(Choice.BOTH))
        .on(KeyCode.J, () -> move(1))
        .on(KeyCode.K, () -> move(-1))
        .listen(this);
  }

  private void takeKeyboard() {
    Focus.give(this, list);
  }

  private void redraw() {
    list.refresh();
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void read() {
    started = false;
    model.read();
  }

  @Override
  public ReadOnlyIntegerProperty countProperty() {
    return model.waitingProperty();
  }

  /** Accepts all that is plain. */
  public Button acceptPlain() {
    Button button =
        tools
            .controls()
            .button(
                "inbox-accept-plain",
                "inbox.accept-plain",
                Feather.CHECK_SQUARE,
                () ->
                    model.acceptPlain(count -> tools.status().say("inbox.decided.accept", count)));
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> model.plain().isEmpty(), model.items()));
    return button;
  }

  /** Decides on what is marked, with the comment that is typed. */
  public void decide(Verdict verdict) {
    bar.decide(verdict);
  }

  private void mark(@Nullable ReviewItem item) {
    if (!model.isFilling() && item != null) {
      marked = item.record();
      markedAt = list.getSelectionModel().getSelectedIndex();
    }
  }

  /** The same record again, or if it is decided on, the one that came into its place. */
  private void markAgain() {
    int last = model.items().size() - 1;
    if (last < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    int again = -1;
    for (int i = 0; i <= last; i++) {
      if (model.items().get(i).record().equals(marked)) {
        again = i;
      }
    }
    select(again < 0 ? Math.min(markedAt, last) : again);
    if (!started) {
      started = true;
      takeKeyboard();
    }
  }

  private void move(int by) {
    if (!model.items().isEmpty()) {
      int at = list.getSelectionModel().getSelectedIndex() + by;
      select(Math.clamp(at, 0, model.items().size() - 1));
    }
  }

  private void select(int index) {
    MultipleSelectionModel<ReviewItem> selection = list.getSelectionModel();
    selection.clearAndSelect(index);
    list.getFocusModel().focus(index);
    list.scrollTo(Math.max(0, index - 2));
  }

  private void decide(Verdict verdict, String comment) {
    decide(verdict, List.copyOf(list.getSelectionModel().getSelectedItems()), comment);
  }

  private void decide(Verdict verdict, List<ReviewItem> items, String comment) {
    // What is put aside stays in the list, and the next is to be marked all the same.
    if (items.stream().anyMatch(i -> i.record().equals(marked))) {
      marked = null;
    }
    model.decide(
        verdict,
        items,
        comment,
        count -> {
          bar.clear();
          takeKeyboard();
          tools.status().say("inbox.decided." + verdict.code(), count);
        });
  }

  private void undo() {
    model.undo(
        (record, count) -> {
          marked = record;
          takeKeyboard();
          tools.status().say("inbox.undone", count);
        });
  }
}
