package org.letapis.ui.shell.palette;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.task.Debounce;

/**
 * Goes anywhere: a few letters are typed ({@code palette-words}), the places they may mean are
 * listed ({@code palette-places}), Up and Down choose, Enter goes, waiting for what is being found.
 */
public final class Palette {

  static final String TITLE = "palette.title";

  private static final double WIDTH = 38;
  private static final Duration PAUSE = Duration.millis(80);

  private final PaletteTools tools;
  private final Places places;
  private boolean open;

  public Palette(PaletteTools tools) {
    this.tools = tools;
    this.places = new Places(tools);
  }

  /** The key that opens it. */
  public Shortcut shortcut() {
    return Keys.ANYWHERE.does(this::open);
  }

  /** Opens it; nothing while it is open. */
  public void open() {
    if (!open) {
      open = true;
      new Asking().open();
    }
  }

  /** One time of being asked. */
  private final class Asking {

    private final ObservableList<PaletteLine> lines = FXCollections.observableArrayList();
    private final ListView<PaletteLine> list = new ListView<>(lines);
    private final TextField words = tools.controls().field("palette-words", "palette.prompt");
    private final Debounce debounce = new Debounce(PAUSE, this::find);
    private @Nullable Modal modal;
    private int asked;
    private boolean finding;
    private boolean goWhenFound;

    private void open() {
      list.setId("palette-places");
      list.getStyleClass().add("lt-suggestions");
      list.setFocusTraversable(false);
      list.setCellFactory(all -> new PaletteCell());
      list.setOnMouseClicked(e -> go());
      list.accessibleTextProperty().bind(tools.controls().texts().of("palette.places"));
      list.setPlaceholder(tools.controls().hint("palette.nothing"));
      words.textProperty().addListener((o, before, now) -> debounce.poke());
      words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
      VBox content = new VBox(words, list);
      content.getStyleClass().add("lt-column");
      Modal shown = tools.dialogs().modal(TITLE, content).width(WIDTH).focus(words);
      shown.button("dialog-no", "kit.close", Modal.Kind.CANCEL, this::close);
      modal = shown;
      find();
      shown.open();
    }

    private void key(KeyEvent event) {
      int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
      if (by != 0 && !lines.isEmpty()) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(Math.floorMod(at + by, lines.size()));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
      } else if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        debounce.flush();
        goWhenFound = finding;
        if (!finding) {
          go();
        }
      }
    }

    private void find() {
      int asking = ++asked;
      finding = true;
      goWhenFound = false;
      String typed = words.getText();
      List<PaletteLine> ways = places.ways(typed);
      tools
          .background()
          .run(() -> places.records(typed))
          .then(
              records -> {
                if (asking == asked) {
                  show(typed.isBlank() ? ways : records, typed.isBlank() ? records : ways);
                }
              });
    }

    private void show(List<PaletteLine> first, List<PaletteLine> then) {
      lines.setAll(first);
      lines.addAll(then);
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
      finding = false;
      if (goWhenFound) {
        go();
      }
    }

    private void go() {
      PaletteLine chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null) {
        close();
        chosen.go().run();
      }
    }

    private void close() {
      debounce.cancel();
      asked++;
      open = false;
      if (modal != null) {
        modal.close();
      }
    }
  }
}
