package org.letapis.ui.inbox.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.answer.Fate;
import org.letapis.casebook.answer.Question;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.DeskWork;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.KeyButtons;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.echo.EchoWords;
import org.letapis.ui.kit.echo.QuestionBox;

/** What became of each record that was sent, what was said of it, and questions to answer. */
public final class FatesPane {

  private final InboxTools tools;
  private final Controls controls;
  private final ListAndOne<FateLine> pane;
  private final DeskWork<FateLine> work;

  public FatesPane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    pane =
        new ListAndOne<>(
            "fates",
            this::card,
            this::show,
            controls.empty(Feather.CORNER_DOWN_LEFT, "inbox.fates-none", "inbox.fates-none-hint"));
    pane.keys().on(KeyCode.E, this::open);
    work =
        new DeskWork<>(
            tools,
            pane,
            labels -> {
              List<FateLine> lines = FateLine.all(tools.casebook());
              return new DeskWork.Found<>(
                  lines, (int) lines.stream().filter(FateLine::isAsked).count());
            });
  }

  private Node card(FateLine line) {
    Label title = Controls.styled(new Label(line.title()), "lt-strong");
    title.setMinWidth(0);
    HBox head = Controls.row(title, Controls.spacer());
    if (!line.type().isEmpty()) {
      head.getChildren().add(Controls.styled(controls.label("type." + line.type()), "lt-kind"));
    }
    FlowPane states = Controls.styled(new FlowPane(), "lt-flow");
    for (Fate fate : line.fates()) {
      states.getChildren().add(EchoWords.badge(fate, controls));
    }
    return Controls.styled(new VBox(head, states), "lt-line");
  }

  private void show(FateLine line) {
    Labels labels = controls.texts().labels();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Controls.styled(EchoWords.line(line.title()), "lt-heading"));
    for (Fate fate : line.fates()) {
      nodes.add(EchoWords.badge(fate, controls));
      EchoWords.opinions(fate, labels).forEach(said -> nodes.add(EchoWords.line(said)));
    }
    int number = 0;
    for (Question question : line.questions()) {
      nodes.add(
          new QuestionBox(controls, question, number++, text -> answer(line, question, text)));
    }
    if (!line.type().isEmpty()) {
      nodes.add(
          Controls.row(KeyButtons.of(controls, "fate-open", "inbox.fate-open", "E", this::open)));
    }
    pane.one(nodes.toArray(Node[]::new));
  }

  private void answer(FateLine line, Question question, String text) {
    work.decide(
        "inbox.answer-kept",
        () ->
            tools.casebook().review().questions().answer(line.record(), question.decision(), text));
  }

  private void open() {
    @Nullable FateLine line = pane.marked();
    if (line != null && !line.type().isEmpty()) {
      tools.navigator().open(line.record(), line.type());
    }
  }

  /** It as a part of the desk. */
  public DeskPart part() {
    return work;
  }
}
