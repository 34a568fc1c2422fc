package org.letapis.ui.help;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.pages.Papers;

/**
 * The help, in a dialog above whatever is worked at: pages at the left ({@code help-<code>}, {@code
 * help-keys}) with a field to search them, one of them beside it.
 */
public final class Help {

  private static final double WIDTH = 66;

  private final Controls controls;
  private final Dialogs dialogs;
  private final Shortcuts shortcuts;
  private final @Nullable Papers papers;
  private boolean open;

  /** Help that prints nothing, as before a casebook is open. */
  public Help(Controls controls, Dialogs dialogs, Shortcuts shortcuts) {
    this(controls, dialogs, shortcuts, null);
  }

  /**
   * @param shortcuts the keys that are listed
   * @param papers prints the card of keys; null where nothing can be printed
   */
  public Help(Controls controls, Dialogs dialogs, Shortcuts shortcuts, @Nullable Papers papers) {
    this.controls = controls;
    this.dialogs = dialogs;
    this.shortcuts = shortcuts;
    this.papers = papers;
  }

  /** Opens it at its first page. */
  public void show() {
    show(Walk.START);
  }

  /**
   * Opens it at the page for where somebody is.
   *
   * @param keyboard what has the keyboard
   * @param screen id of the screen in front
   */
  public void show(@Nullable Node keyboard, String screen) {
    show(HelpPlaces.of(keyboard, screen));
  }

  /** Opens it at a page; nothing while it is open. */
  public void show(Leaf first) {
    if (open) {
      return;
    }
    ScrollPane text = new ScrollPane();
    text.setId("help-text");
    text.setFitToWidth(true);
    text.getStyleClass().addAll("edge-to-edge", "lt-scroll", "lt-help-text");
    HelpList list =
        new HelpList(
            controls,
            page -> put(text, page(page)),
            () -> put(text, new KeysPage(shortcuts.list(), controls, papers)));
    list.choose(first);
    open(new BorderPane(text, null, null, null, list), list.first());
  }

  private static void put(ScrollPane text, Node page) {
    text.setContent(page);
    text.setVvalue(0);
  }

  private Node page(Leaf leaf) {
    return switch (leaf) {
      case Topic topic -> new Page(topic, controls);
      case Walk walk -> new WalkPage(walk, controls);
      case Law law -> new LawPage(law, controls);
    };
  }

  private void open(Node content, Node first) {
    Modal modal = dialogs.modal("help.title", content).width(WIDTH).scrollsItself().focus(first);
    Runnable close =
        () -> {
          open = false;
          modal.close();
        };
    modal.button("dialog-yes", "kit.close", Modal.Kind.CANCEL, close);
    open = true;
    modal.open();
  }
}
