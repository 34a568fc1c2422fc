package org.letapis.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.exchange.contact.ContactTools;
import org.letapis.ui.exchange.contact.ContactsPane;
import org.letapis.ui.exchange.contact.MyCardPane;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.task.Pulse;

/** Contacts at the left, sending and receiving at the right. */
public final class ExchangeScreen implements Screen {

  private final ExchangeTools tools;
  private final ContactsPane contacts;
  private final SendPane send;
  private final ReceivePane receive;
  private final FolderPane folder;
  private final FolderWatch watch;
  private final ScreenPane pane;

  public ExchangeScreen(ExchangeTools tools) {
    this.tools = tools;
    Controls controls = tools.controls();
    send = new SendPane(tools);
    ContactTools cards =
        new ContactTools(
            tools.casebook(),
            controls,
            tools.background(),
            tools.dialogs(),
            tools.files(),
            tools.status());
    watch = new FolderWatch(tools.casebook(), tools.background(), tools.status());
    receive = new ReceivePane(tools);
    folder = new FolderPane(tools, watch, receive::read);
    VBox publish =
        Controls.card(
            controls.heading("publication.title"),
            controls.hint("publication.open-hint"),
            controls.button(
                "exchange-publish", "publication.open", Feather.SHARE_2, tools.publish()));
    VBox right = new VBox(send, receive, folder, publish);
    List<Node> bundles = List.copyOf(right.getChildren());
    contacts =
        new ContactsPane(
            cards,
            send::offer,
            page -> right.getChildren().setAll(page == null ? bundles : List.of(page)));
    VBox left = new VBox(new MyCardPane(cards), contacts);
    left.getStyleClass().add("lt-column");
    right.getStyleClass().add("lt-column");
    GridPane columns = Controls.halves(left, right);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    pane = new ScreenPane(controls, title(), scroll);
  }

  /** From now on the exchange folder is looked into, whichever screen is shown. */
  public Subscription watch(Pulse pulse) {
    return watch.begin(pulse);
  }

  /** Receives a bundle as if it had been chosen here. */
  public void receive(Path bundle) {
    receive.inspect(bundle);
  }

  /** Takes a contact card as if it had been chosen here. */
  public void takeCard(Path card) {
    contacts.take(card);
  }

  @Override
  public void onShow() {
    contacts.read();
    receive.read();
    folder.read();
  }

  @Override
  public String id() {
    return "exchange";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.controls().texts().of("exchange.title");
  }

  @Override
  public Feather icon() {
    return Feather.REPEAT;
  }

  @Override
  public Node node() {
    return pane;
  }
}
