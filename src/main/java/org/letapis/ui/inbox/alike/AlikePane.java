package org.letapis.ui.inbox.alike;

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
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.alike.Joins;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Pair;
import org.letapis.ui.inbox.desk.CompareGrid;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.KeyButtons;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.inbox.desk.ReviewLine;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.echo.EchoWords;
import org.letapis.ui.kit.task.Action;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Latest;

/** Records that may be about the same, side by side: joined, kept apart, left, and parted again. */
public final class AlikePane implements DeskPart {

  private final InboxTools tools;
  private final Controls controls;
  private final Latest latest;
  private final Latest one;
  private final ListAndOne<AlikeLine> pane;
  private final JobBar bar;
  private @Nullable Pair last;

  public AlikePane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    this.latest = new Latest(tools.background());
    this.one = new Latest(tools.background());
    this.bar = new JobBar(controls);
    pane =
        new ListAndOne<>(
            "alike",
            this::card,
            this::show,
            controls.empty(Feather.USERS, "inbox.alike-none", "inbox.alike-none-hint"));
    pane.named(controls.texts().of("inbox.title"));
    pane.keys()
        .on(KeyCode.S, this::join)
        .on(KeyCode.N, this::keepApart)
        .on(KeyCode.L, () -> pane.move(1))
        .on(KeyCode.U, this::undo);
    FlowPane head = Controls.styled(new FlowPane(), "lt-flow");
    head.getStyleClass().add("lt-under");
    head.getChildren()
        .addAll(
            controls.button("alike-search", "inbox.alike-search", Feather.SEARCH, this::search),
            bar);
    pane.setTop(head);
  }

  private Node card(AlikeLine line) {
    Label kind = Controls.styled(controls.label("type." + line.type()), "lt-kind");
    kind.setMinWidth(Label.USE_PREF_SIZE);
    VBox card = Controls.styled(new VBox(), "lt-line");
    for (String title : line.titles()) {
      Label label = Controls.styled(new Label(title), "lt-strong");
      label.setMinWidth(0);
      card.getChildren().add(label);
    }
    switch (line) {
      case AlikeLine.Possible possible ->
          card.getChildren()
              .add(
                  Controls.row(
                      kind, Controls.styled(EchoWords.line(possible.reasons()), "lt-hint")));
      case AlikeLine.Joined joined ->
          card.getChildren()
              .add(
                  Controls.row(
                      kind, controls.badge(controls.texts().of("inbox.alike-joined"), "success")));
    }
    return card;
  }

  private void show(AlikeLine line) {
    switch (line) {
      case AlikeLine.Possible possible -> show(possible);
      case AlikeLine.Joined joined -> show(joined);
    }
  }

  private void show(AlikeLine.Possible possible) {
    Pair pair = possible.duplicate().pair();
    FlowPane actions = Controls.styled(new FlowPane(), "lt-flow");
    actions
        .getChildren()
        .addAll(
            KeyButtons.of(controls, "alike-same", "inbox.alike-same", "S", this::join),
            KeyButtons.of(controls, "alike-apart", "inbox.alike-apart", "N", this::keepApart),
            KeyButtons.of(controls, "alike-later", "inbox.alike-later", "L", () -> pane.move(1)));
    compare(
        possible,
        pair.first(),
        pair.second(),
        List.of(controls.hint("inbox.alike-why", possible.reasons()), actions));
  }

  private void show(AlikeLine.Joined joined) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(controls.hint("inbox.alike-joined-text"));
    List<RecordId> records = List.copyOf(joined.records());
    for (int i = 0; i < records.size(); i++) {
      RecordId record = records.get(i);
      nodes.add(
          Controls.row(
              new Label(joined.titles().get(i)),
              controls.button("alike-split-" + i, "inbox.alike-split", () -> split(record))));
    }
    compare(joined, records.get(0), records.get(1), nodes);
  }

  private void compare(AlikeLine line, RecordId first, RecordId second, List<Node> above) {
    AlikeModel model = new AlikeModel(tools.casebook(), controls.texts().labels());
    one.run(() -> model.compare(first, second)).then(lines -> fill(line, lines, above));
  }

  private void fill(AlikeLine line, List<ReviewLine> lines, List<Node> above) {
    List<Node> nodes = new ArrayList<>();
    Label title = Controls.styled(new Label(String.join(" · ", line.titles())), "lt-heading");
    title.setWrapText(true);
    nodes.add(title);
    nodes.addAll(above);
    CompareGrid grid = new CompareGrid(controls, false, "inbox.alike-first", "inbox.alike-second");
    grid.setId("alike-fields");
    lines.forEach(grid::add);
    nodes.add(grid);
    pane.one(nodes.toArray(Node[]::new));
  }

  private void join() {
    if (pane.marked() instanceof AlikeLine.Possible possible) {
      Pair pair = possible.duplicate().pair();
      say(pair, "inbox.alike-said-same", () -> joins().join(pair.first(), pair.second(), ""));
    }
  }

  private void keepApart() {
    if (pane.marked() instanceof AlikeLine.Possible possible) {
      Pair pair = possible.duplicate().pair();
      say(pair, "inbox.alike-said-apart", () -> joins().keepApart(pair.first(), pair.second(), ""));
    }
  }

  private Joins joins() {
    return tools.casebook().review().joins();
  }

  private void undo() {
    Pair pair = last;
    if (pair != null) {
      say(null, "inbox.alike-taken-back", () -> joins().takeBack(pair.first(), pair.second(), ""));
    }
  }

  private void split(RecordId record) {
    say(null, "inbox.alike-taken-back", () -> joins().split(record, ""));
  }

  private void say(@Nullable Pair pair, String said, Action work) {
    tools
        .background()
        .run(work)
        .then(
            done -> {
              last = pair;
              tools.status().say(said);
              pane.focus();
            })
        .always(this::read);
  }

  /** Marks a pair, also one that was not listed. */
  public void show(Duplicate duplicate) {
    AlikeModel model = new AlikeModel(tools.casebook(), controls.texts().labels());
    latest
        .run(() -> model.lines(false, org.letapis.casebook.ledger.Progress.NONE))
        .then(
            lines -> {
              fill(lines);
              for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i) instanceof AlikeLine.Possible possible
                    && possible.duplicate().pair().equals(duplicate.pair())) {
                  pane.select(i);
                }
              }
              pane.focus();
            });
  }

  private void fill(List<AlikeLine> lines) {
    pane.fill(lines, (int) lines.stream().filter(l -> l instanceof AlikeLine.Possible).count());
  }

  /** Compares every record with all others. */
  private void search() {
    AlikeModel model = new AlikeModel(tools.casebook(), controls.texts().labels());
    Job<List<AlikeLine>> job =
        tools
            .background()
            .run(at -> model.lines(true, (done, of) -> at.at(of == 0 ? 1 : (double) done / of)));
    bar.show(job, true);
    job.then(this::fill);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void read() {
    AlikeModel model = new AlikeModel(tools.casebook(), controls.texts().labels());
    latest
        .run(() -> model.lines(false, org.letapis.casebook.ledger.Progress.NONE))
        .then(this::fill);
  }

  @Override
  public ReadOnlyIntegerProperty countProperty() {
    return pane.countProperty();
  }
}
