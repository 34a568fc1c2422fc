package org.letapis.ui.inbox;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.ui.inbox.alike.AlikePane;
import org.letapis.ui.inbox.answer.FatesPane;
import org.letapis.ui.inbox.conflict.ConflictsPane;
import org.letapis.ui.inbox.desk.DeskPart;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.erasure.ErasuresPane;
import org.letapis.ui.inbox.triage.TriagePane;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.HelpMark;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;

/**
 * The desk: what came in and waits, what contradicts, what may be about the same, and what became
 * of what was sent.
 */
public final class InboxScreen implements Screen {

  private final InboxTools tools;
  private final TriagePane triage;
  private final AlikePane alike;
  private final ToggleGroup modes = new ToggleGroup();
  private final FlowPane row = Controls.styled(new FlowPane(), "lt-flow");
  private final BorderPane middle = new BorderPane();
  private final ScreenPane pane;
  private boolean inFront;

  public InboxScreen(InboxTools tools) {
    this.tools = tools;
    alike = new AlikePane(tools);
    triage = new TriagePane(tools, this::compare);
    mode("inbox-mode-triage", "inbox.mode-triage", triage);
    mode("inbox-mode-conflicts", "inbox.mode-conflicts", new ConflictsPane(tools).part());
    mode("inbox-mode-alike", "inbox.mode-alike", alike);
    mode("inbox-mode-fates", "inbox.mode-fates", new FatesPane(tools).part());
    mode("inbox-mode-erasures", "inbox.mode-erasures", new ErasuresPane(tools).part());
    Button plain = triage.acceptPlain();
    pane = new ScreenPane(tools.controls(), title(), middle, plain).under(row);
    plain
        .visibleProperty()
        .bind(modes.selectedToggleProperty().map(t -> t.getUserData() == triage).orElse(false));
    modes
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                modes.selectToggle(before);
              } else {
                front(part(now.getUserData()));
              }
            });
    modes.selectToggle(modes.getToggles().getFirst());
    tools.controls().texts().languageProperty().subscribe((before, now) -> readAll());
  }

  private static DeskPart part(Object data) {
    return (DeskPart) data;
  }

  private void mode(String id, String key, DeskPart part) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    HelpMark.put(button, id);
    HelpMark.put(part.node(), id);
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.controls().texts().now(key, part.countProperty().get()),
                part.countProperty(),
                tools.controls().texts().languageProperty()));
    button.getStyleClass().add("lt-mode");
    button.setUserData(part);
    button.setToggleGroup(modes);
    row.getChildren().add(button);
  }

  private void front(DeskPart part) {
    middle.setCenter(part.node());
    if (inFront) {
      part.read();
    }
  }

  private void compare(Duplicate duplicate) {
    modes.getToggles().stream().filter(t -> t.getUserData() == alike).forEach(modes::selectToggle);
    alike.show(duplicate);
  }

  private void readAll() {
    if (inFront) {
      List.copyOf(modes.getToggles()).forEach(t -> part(t.getUserData()).read());
    }
  }

  private void decide(Verdict verdict) {
    if (modes.getSelectedToggle().getUserData() == triage) {
      triage.decide(verdict);
    }
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Keys.INBOX_ACCEPT.does(() -> decide(Verdict.ACCEPT)),
            Keys.INBOX_HOLD.does(() -> decide(Verdict.HOLD)),
            Keys.INBOX_REJECT.does(() -> decide(Verdict.REJECT)));
    inFront = true;
    readAll();
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
    return tools.controls().texts().of("inbox.title");
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
    return triage.countProperty();
  }
}
