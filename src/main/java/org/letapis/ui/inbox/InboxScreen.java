package org.letapis.ui.inbox;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.inbox.triage.TriagePane;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcut;

/** The coordinator's desk: what came in, beside what stands here. */
public final class InboxScreen implements Screen {

  private final InboxTools tools;
  private final TriagePane triage;
  private final ScreenPane pane;
  private boolean inFront;

  public InboxScreen(InboxTools tools) {
    this.tools = tools;
    triage = new TriagePane(tools);
    pane = new ScreenPane(tools.controls(), title(), triage, triage.acceptPlain());
    tools
        .controls()
        .texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (inFront) {
                triage.read();
              }
            });
  }

  @Override
  public void onShow() {
    tools
        .shortcuts()
        .ofScreen(
            Shortcut.of("Shortcut+Enter", "inbox.accept", () -> triage.decide(Verdict.ACCEPT)),
            Shortcut.of("Shortcut+H", "inbox.hold", () -> triage.decide(Verdict.HOLD)),
            Shortcut.of("Shortcut+Delete", "inbox.reject", () -> triage.decide(Verdict.REJECT)));
    inFront = true;
    triage.read();
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
    return triage.waitingProperty();
  }
}
