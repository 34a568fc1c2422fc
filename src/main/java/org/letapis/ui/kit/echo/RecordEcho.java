package org.letapis.ui.kit.echo;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.answer.Fate;
import org.letapis.casebook.answer.Question;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Latest;

/**
 * What others said of one record: how far it came at each desk and what is asked about it, to stand
 * above it; who was asked to erase it and did, and asking for that, to stand below.
 */
public final class RecordEcho {
  private final EchoTools tools;
  private final RecordId record;
  private final String type;
  private final Runnable erased;
  private final Latest latest;
  private final VBox above = Controls.styled(new VBox(), "lt-list");
  private final VBox below = Controls.styled(new VBox(), "lt-card");

  /**
   * @param type code of its type
   * @param erased what follows once it was erased here
   */
  public RecordEcho(EchoTools tools, RecordId record, String type, Runnable erased) {
    this.tools = tools;
    this.record = record;
    this.type = type;
    this.erased = erased;
    this.latest = new Latest(tools.background());
    above.setId("echo");
    below.setId("echo-erasure");
    hide(above);
    hide(below);
  }

  private record Heard(
      List<Fate> fates, List<Question> questions, List<ErasureRequest> erasures, boolean here) {}

  /** What stands above the record; hidden where nobody said anything. */
  public Node above() {
    return above;
  }

  /** What stands below it. */
  public Node below() {
    return below;
  }

  /** Reads it. */
  public void read() {
    latest
        .run(
            () ->
                new Heard(
                    tools.casebook().review().fates().of(record),
                    tools.casebook().review().questions().about(record),
                    tools.casebook().review().erasures().of(record),
                    tools.casebook().records().view(record).isPresent()))
        .then(this::show);
  }

  private void show(Heard heard) {
    Controls controls = tools.controls();
    Labels labels = controls.texts().labels();
    above.getChildren().clear();
    FlowPane badges = Controls.styled(new FlowPane(), "lt-flow");
    heard.fates().forEach(fate -> badges.getChildren().add(EchoWords.badge(fate, controls)));
    if (!heard.fates().isEmpty()) {
      above.getChildren().add(badges);
    }
    heard.fates().stream()
        .flatMap(fate -> EchoWords.opinions(fate, labels).stream())
        .forEach(said -> above.getChildren().add(Controls.styled(EchoWords.line(said), "lt-hint")));
    int number = 0;
    for (Question question : heard.questions()) {
      above
          .getChildren()
          .add(new QuestionBox(controls, question, number++, text -> answer(question, text)));
    }
    setShown(above, !above.getChildren().isEmpty());
    below.getChildren().setAll(controls.heading("echo.erasure"));
    for (ErasureRequest request : heard.erasures()) {
      VBox box = Controls.styled(new VBox(), "lt-notice");
      EchoWords.request(request, labels).forEach(w -> box.getChildren().add(EchoWords.line(w)));
      EchoWords.outcome(request, labels).forEach(w -> box.getChildren().add(EchoWords.line(w)));
      below.getChildren().add(box);
    }
    List<String> having =
        heard.fates().stream()
            .filter(fate -> fate.state() != Fate.State.HERE)
            .map(Fate::name)
            .toList();
    below
        .getChildren()
        .addAll(
            controls.hint("echo.erasure-hint"),
            Controls.row(
                controls.button(
                    "echo-erase",
                    "echo.erase",
                    Feather.TRASH_2,
                    () -> new EraseDialog(tools).open(record, type, having, erased))));
    setShown(below, heard.here());
  }

  private void answer(Question question, String text) {
    tools
        .background()
        .run(() -> tools.casebook().review().questions().answer(record, question.decision(), text))
        .then(done -> tools.status().say("inbox.answer-kept"))
        .always(this::read);
  }

  private static void hide(Node node) {
    setShown(node, false);
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
