package org.letapis.ui.inbox.erasure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.DeskWork;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.desk.ListAndOne;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.echo.EchoWords;

/** Requests of others to erase: carried out for good, or refused. */
public final class ErasuresPane {

  private final InboxTools tools;
  private final Controls controls;
  private final ListAndOne<RequestLine> pane;
  private final DeskWork<RequestLine> work;

  public ErasuresPane(InboxTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
    pane =
        new ListAndOne<>(
            "erasures",
            this::card,
            this::show,
            controls.empty(Feather.CHECK, "inbox.erasures-none", "inbox.erasures-none-hint"));
    work =
        new DeskWork<>(
            tools,
            pane,
            labels -> {
              List<RequestLine> lines = RequestLine.all(tools.casebook(), labels);
              return new DeskWork.Found<>(
                  lines, (int) lines.stream().filter(l -> l.request().isUndecided()).count());
            });
  }

  private Node card(RequestLine line) {
    Label title = Controls.styled(new Label(line.title()), "lt-strong");
    title.setMinWidth(0);
    Label who = Controls.styled(new Label(line.sentences().getFirst()), "lt-hint");
    who.setWrapText(true);
    Label kind = Controls.styled(controls.label("type." + line.request().type()), "lt-kind");
    kind.setMinWidth(Label.USE_PREF_SIZE);
    String tone =
        line.request().isUndecided() ? "warning" : line.isComplete() ? "success" : "plain";
    VBox card =
        new VBox(
            Controls.row(title, Controls.spacer(), kind),
            who,
            controls.badge(controls.texts().of("inbox.erasure-badge." + line.badge()), tone));
    return Controls.styled(card, "lt-line");
  }

  private void show(RequestLine line) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Controls.styled(EchoWords.line(line.title()), "lt-heading"));
    line.sentences().forEach(sentence -> nodes.add(EchoWords.line(sentence)));
    ErasureRequest request = line.request();
    if (!request.isUndecided()) {
      pane.one(nodes.toArray(Node[]::new));
      return;
    }
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

  private void ask(RequestLine line, boolean oursToo) {
    ErasureRequest request = line.request();
    tools
        .dialogs()
        .confirm(
            Question.grave(
                "inbox.erasure-title", "inbox.erasure-text", "inbox.erasure-do", line.title()),
            () ->
                work.decide(
                    "inbox.erasure-done",
                    () ->
                        tools
                            .casebook()
                            .review()
                            .erasures()
                            .carryOut(request.record(), request.entry(), oursToo)));
  }

  private void refuse(ErasureRequest request) {
    work.decide(
        "inbox.erasure-refused",
        () ->
            tools
                .casebook()
                .inbox()
                .decideAgain(Verdict.REJECT, request.record(), List.of(request.entry()), ""));
  }

  /** It as a part of the desk. */
  public DeskPart part() {
    return work;
  }
}
