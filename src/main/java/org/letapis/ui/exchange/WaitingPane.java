package org.letapis.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.exchange.waiting.MissingPart;
import org.letapis.casebook.exchange.waiting.WaitingBundle;
import org.letapis.domain.entry.AuthorId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Question;

/** Forks, loudly; bundles that wait, and for what; what came in last. Empty while there is none. */
final class WaitingPane extends VBox {

  private static final int LAST = 5;
  private static final int SHOWN = 12;

  private final ExchangeTools tools;

  WaitingPane(ExchangeTools tools) {
    this.tools = tools;
    setId("waiting-bundles");
    getStyleClass().add("lt-list");
  }

  /** A line and what it says of whom. */
  private record Found(
      List<ForkFound> forks, List<WaitingBundle> waiting, List<ReceivedBundle> last) {}

  void read() {
    tools
        .background()
        .run(
            () ->
                new Found(
                    tools.casebook().exchange().memory().forks(),
                    tools.casebook().exchange().waiting().all(),
                    tools.casebook().exchange().memory().received().stream().limit(LAST).toList()))
        .then(this::show);
  }

  private void show(Found found) {
    Controls controls = tools.controls();
    List<javafx.scene.Node> lines = new ArrayList<>();
    for (ForkFound fork : found.forks()) {
      boolean own = fork.author().equals(tools.casebook().contacts().myId());
      Label line =
          own
              ? controls.paragraph("exchange.fork-own", fork.seq())
              : controls.paragraph("exchange.fork-found", name(fork.author()), fork.seq());
      line.setGraphic(Controls.icon(Feather.ALERT_OCTAGON));
      line.getStyleClass().add("lt-danger");
      lines.add(line);
    }
    if (!found.waiting().isEmpty()) {
      lines.add(controls.heading("exchange.waiting-bundles"));
    }
    for (WaitingBundle bundle : found.waiting()) {
      lines.add(line(bundle));
    }
    if (!found.last().isEmpty()) {
      lines.add(controls.heading("exchange.last-received"));
    }
    for (ReceivedBundle bundle : found.last()) {
      lines.add(
          controls.hint(
              "exchange.received-line",
              bundle.received().toEpochMilli(),
              bundle.from().map(this::name).orElseGet(() -> text("exchange.unknown-signer")),
              text("exchange.outcome." + bundle.outcome().code()),
              bundle.fresh()));
    }
    getChildren().setAll(lines);
  }

  private VBox line(WaitingBundle bundle) {
    Controls controls = tools.controls();
    VBox box = new VBox();
    Label whose =
        controls.paragraph("exchange.waiting-from", name(bundle.from()), bundle.entries());
    whose.setGraphic(Controls.icon(bundle.evidence() ? Feather.ALERT_OCTAGON : Feather.CLOCK));
    box.getChildren().add(whose);
    for (MissingPart part : bundle.missing()) {
      box.getChildren()
          .add(
              controls.hint("exchange.waits-for", name(part.author()), part.seq(), part.reached()));
    }
    Button discard =
        controls.button(
            "waiting-discard-" + bundle.bundle().hex().substring(0, SHOWN),
            "exchange.discard",
            () -> discard(bundle));
    box.getChildren().add(discard);
    return box;
  }

  private void discard(WaitingBundle bundle) {
    tools
        .dialogs()
        .confirm(
            Question.grave(
                "exchange.discard-title",
                "exchange.discard-text",
                "exchange.discard",
                name(bundle.from())),
            () ->
                tools
                    .background()
                    .run(() -> tools.casebook().exchange().waiting().release(bundle.bundle()))
                    .then(done -> read()));
  }

  private String text(String key) {
    return tools.controls().texts().now(key);
  }

  private String name(AuthorId author) {
    return tools
        .casebook()
        .contacts()
        .of(author)
        .map(Contact::name)
        .orElse(author.toString().substring(0, SHOWN));
  }
}
