package org.letapis.ui.exchange;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.exchange.Fingerprint;
import org.letapis.domain.entry.AuthorId;
import org.letapis.ui.kit.text.Texts;

/** A fingerprint as words in the reader's language, numbered, with the hexadecimal form below. */
final class FingerprintView extends VBox {

  private static final int COLUMNS = 4;

  FingerprintView(AuthorId id, Texts texts) {
    getStyleClass().add("lt-fingerprint");
    texts.languageProperty().subscribe(language -> show(Fingerprint.of(id, language)));
  }

  private void show(Fingerprint fingerprint) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-fingerprint-words");
    List<String> words = fingerprint.words();
    for (int i = 0; i < words.size(); i++) {
      Label word = new Label((i + 1) + ". " + words.get(i));
      word.setMinWidth(USE_PREF_SIZE);
      grid.add(word, i % COLUMNS, i / COLUMNS);
    }
    grid.setAccessibleText(String.join(", ", words));
    Label hex = new Label(fingerprint.hex().replaceAll("(.{8})(?=.)", "$1 "));
    hex.getStyleClass().addAll("lt-mono", "lt-hint");
    hex.setWrapText(true);
    getChildren().setAll(grid, hex);
  }
}
