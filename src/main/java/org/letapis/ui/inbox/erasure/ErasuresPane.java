package org.letapis.ui.inbox.erasure;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.task.Action;
import org.letapis.ui.kit.task.Latest;

/** Requests of others to erase: carried out for good, or refused. */
public final class ErasuresPane implements DeskPart {

  private final InboxTools tools;
  private final Controls controls;
  private final Latest latest;
  private final ListAndOne<RequestLine> pane;

  public ErasuresPane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    this.latest = new Latest(tools.background());
    pane =
        new ListAndOne<>(
            "erasures",
            this::card,
            this::show,
            controls.empty(Feather.CHECK, "inbox.erasures-none", "inbox.erasures-none-hint"));
  }

  private Node card(RequestLine line) {
    Label title = Controls.styled(new Label(line.title()), "lt-strong");
    title.setMinWidth(0);
    Label who = Controls.styled(new Label(line.sentences().getFirst()), "lt-hint");
    who.setWrapText(true);
    return Controls.styled(new VBox(title, who), "lt-line");
  }

  private void show(RequestLine line) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Controls.styled(wrapped(line.title()), "lt-heading"));
    line.sentences().forEach(sentence -> nodes.add(wrapped(sentence)));
    ErasureRequest request = line.request();
    FlowPane actions = Controls.styled(new FlowPane(), "lt-flow");
    if (request.state() == ErasureRequest.State.OPEN) {
      actions
          .getChildren()
          .add(
              controls.button(
                  "erasure-do", "inbox.erasure-do", Feather.TRASH_2, () -> ask(line, false)));
    }
    if (request.ours() > 0) {
      actions
          .getChildren()
          .add(
              controls.button(
                  "erasure-do-ours",
                  "inbox.erasure-do-ours",
                  Feather.TRASH_2,
                  () -> ask(line, true)));
    }
    actions
        .getChildren()
        .add(controls.button("erasure-refuse", "inbox.erasure-refuse", () -> refuse(request)));
    nodes.add(actions);
    pane.one(nodes.toArray(Node[]::new));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private void ask(RequestLine line, boolean oursToo) {
    ErasureRequest request = line.request();
    tools
        .dialogs()
        .confirm(
            Question.grave(
                "inbox.erasure-title", "inbox.erasure-text", "inbox.erasure-do", line.title()),
            () ->
                decide(
                    "inbox.erasure-done",
                    () ->
                        tools
                            .casebook()
                            .review()
                            .erasures()
                            .carryOut(request.record(), request.entry(), oursToo)));
  }

  private void refuse(ErasureRequest request) {
    decide(
        "inbox.erasure-refused",
        () ->
            tools
                .casebook()
                .inbox()
                .decideAgain(Verdict.REJECT, request.record(), List.of(request.entry()), ""));
  }

  private void decide(String said, Action work) {
    tools
        .background()
        .run(work)
        .then(
            done -> {
              tools.status().say(said);
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
        .run(() -> RequestLine.all(tools.casebook(), labels))
        .then(lines -> pane.fill(lines, lines.size()));
  }

  @Override
  public ReadOnlyIntegerProperty countProperty() {
    return pane.countProperty();
  }
}
