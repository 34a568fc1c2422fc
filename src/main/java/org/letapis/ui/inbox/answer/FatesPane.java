package org.letapis.ui.inbox.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.answer.Fate;
import org.letapis.casebook.answer.Question;
import org.letapis.domain.entry.statement.Opinion;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.KeyButtons;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.inbox.desk.Provenance;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Latest;

/** What became of each record that was sent, what was said of it, and questions to answer. */
public final class FatesPane implements DeskPart {

  private final InboxTools tools;
  private final Controls controls;
  private final Latest latest;
  private final ListAndOne<FateLine> pane;

  public FatesPane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    this.latest = new Latest(tools.background());
    pane =
        new ListAndOne<>(
            "fates",
            this::card,
            this::show,
            controls.empty(Feather.CORNER_DOWN_LEFT, "inbox.fates-none", "inbox.fates-none-hint"));
    pane.keys().on(KeyCode.E, this::open);
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
      states.getChildren().add(badge(fate));
    }
    return Controls.styled(new VBox(head, states), "lt-line");
  }

  private Label badge(Fate fate) {
    String tone =
        switch (fate.state()) {
          case ACCEPTED -> "success";
          case REJECTED -> "danger";
          case QUESTION -> "warning";
          case HELD -> "accent";
          case HERE, SENT, RECEIVED -> "plain";
        };
    String words = controls.texts().now("inbox.fate." + fate.state().code());
    return controls.badge(controls.texts().of("inbox.fate-at", fate.name(), words), tone);
  }

  private void show(FateLine line) {
    Labels labels = controls.texts().labels();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Controls.styled(wrapped(line.title()), "lt-heading"));
    for (Fate fate : line.fates()) {
      nodes.add(badge(fate));
      for (Opinion opinion : fate.opinions()) {
        String said =
            labels.text(
                "inbox.opinion." + opinion.verdict().code(),
                fate.name(),
                Provenance.day(opinion.time(), labels));
        nodes.add(wrapped(opinion.comment().isEmpty() ? said : said + ": " + opinion.comment()));
      }
    }
    int number = 0;
    for (Question question : line.questions()) {
      nodes.add(question(line, question, number++, labels));
    }
    if (!line.type().isEmpty()) {
      nodes.add(
          Controls.row(KeyButtons.of(controls, "fate-open", "inbox.fate-open", "E", this::open)));
    }
    pane.one(nodes.toArray(Node[]::new));
  }

  private Node question(FateLine line, Question question, int number, Labels labels) {
    VBox box = Controls.styled(new VBox(), "lt-notice");
    box.getChildren()
        .add(
            wrapped(
                labels.text(
                    "inbox.question",
                    question.name(),
                    Provenance.day(question.time(), labels),
                    question.text())));
    for (Question.Given answer : question.answers()) {
      box.getChildren()
          .add(
              wrapped(
                  labels.text(
                      "inbox.answered",
                      answer.name(),
                      Provenance.day(answer.time(), labels),
                      answer.text())));
    }
    if (question.isOpen()) {
      TextField field = controls.field("answer-text-" + number, "inbox.answer-prompt");
      HBox.setHgrow(field, Priority.ALWAYS);
      Runnable send = () -> answer(line, question, field.getText().strip());
      field.setOnAction(e -> send.run());
      box.getChildren()
          .add(Controls.row(field, controls.button("answer-" + number, "inbox.answer", send)));
    }
    return box;
  }

  private void answer(FateLine line, Question question, String text) {
    if (text.isEmpty()) {
      return;
    }
    tools
        .background()
        .run(
            () ->
                tools
                    .casebook()
                    .review()
                    .questions()
                    .answer(line.record(), question.decision(), text))
        .then(
            done -> {
              tools.status().say("inbox.answer-kept");
              pane.focus();
            })
        .always(this::read);
  }

  private void open() {
    @Nullable FateLine line = pane.marked();
    if (line != null && !line.type().isEmpty()) {
      tools.navigator().open(line.record(), line.type());
    }
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void read() {
    latest
        .run(() -> FateLine.all(tools.casebook()))
        .then(lines -> pane.fill(lines, (int) lines.stream().filter(FateLine::isAsked).count()));
  }

  @Override
  public ReadOnlyIntegerProperty countProperty() {
    return pane.countProperty();
  }
}
