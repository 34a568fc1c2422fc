package org.letapis.ui.inbox;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcut;

/** What came in, record by record, beside what stands here; accepted, held or rejected. */
public final class InboxScreen implements Screen {

  private final InboxTools tools;
  private final InboxModel model;
  private final Controls controls;
  private final CardList<ReviewItem> list;
  private final TextField comment;
  private final ScreenPane pane;
  private @Nullable RecordId marked;
  private int markedAt;
  private boolean inFront;

  public InboxScreen(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    this.model = new InboxModel(tools.casebook(), tools.background(), controls.texts());
    list =
        new CardList<>(
            "inbox", model.items(), item -> new ReviewCard(item, model.caption(item), controls));
    list.setPlaceholder(Controls.styled(controls.hint("inbox.empty"), "lt-placeholder"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    ReviewPane review = new ReviewPane(tools, model);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              review.show(item);
              mark(item);
            });
    model.items().addListener((ListChangeListener<ReviewItem>) change -> markAgain());
    comment = controls.field("inbox-comment", "inbox.comment");
    HBox.setHgrow(comment, Priority.ALWAYS);
    SplitPane split = new SplitPane(list, review);
    split.setDividerPositions(0.36);
    Button all =
        controls.button(
            "inbox-accept-plain",
            "inbox.accept-plain",
            Feather.CHECK_SQUARE,
            () -> decide(Verdict.ACCEPT, model.plain()));
    all.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> model.plain().isEmpty(), model.items()));
    pane = new ScreenPane(controls, title(), split, all);
    pane.under(decisions());
    controls
        .texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (inFront) {
                model.read();
              }
            });
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
    list.getSelectionModel().clearAndSelect(again < 0 ? Math.min(markedAt, last) : again);
  }

  private HBox decisions() {
    return Controls.row(
        comment,
        decision("inbox-reject", "inbox.reject", Feather.X, Verdict.REJECT),
        decision("inbox-hold", "inbox.hold", Feather.PAUSE, Verdict.HOLD),
        accept());
  }

  private Button decision(String id, String key, Feather icon, Verdict verdict) {
    Button button = controls.button(id, key, icon, () -> decide(verdict, chosen()));
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    return button;
  }

  private Button accept() {
    Button button =
        controls.primary(
            "inbox-accept", "inbox.accept", Feather.CHECK, () -> decide(Verdict.ACCEPT, chosen()));
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    return button;
  }

  private List<ReviewItem> chosen() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private void decide(Verdict verdict, List<ReviewItem> items) {
    String said = comment.getText() == null ? "" : comment.getText().strip();
    model.decide(
        verdict,
        items,
        said,
        count -> {
          comment.clear();
          tools.status().say("inbox.decided." + verdict.code(), count);
        });
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Shortcut.of("Shortcut+Enter", "inbox.accept", () -> decide(Verdict.ACCEPT, chosen())),
            Shortcut.of("Shortcut+H", "inbox.hold", () -> decide(Verdict.HOLD, chosen())),
            Shortcut.of("Shortcut+Delete", "inbox.reject", () -> decide(Verdict.REJECT, chosen())));
    inFront = true;
    model.read();
  }

  @Override
  public void onHide() {
    inFront = false;
  }

  @Override
  public String id() {
    return "inbox";
  }

  @Override
  public ObservableValue<String> title() {
    return controls.texts().of("inbox.title");
  }

  @Override
  public Feather icon() {
    return Feather.INBOX;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public ObservableValue<? extends Number> waiting() {
    return model.waitingProperty();
  }
}
