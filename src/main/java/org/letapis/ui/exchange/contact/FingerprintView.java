package org.letapis.ui.exchange.contact;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.contact.Fingerprint;
import org.letapis.domain.entry.AuthorId;
import org.letapis.ui.kit.text.Texts;

/** A fingerprint as words in the reader's language, numbered, with the hexadecimal form below. */
public final class FingerprintView extends VBox {

  private static final int COLUMNS = 3;

  public FingerprintView(AuthorId id, Texts texts) {
    getStyleClass().add("lt-fingerprint");
    texts.languageProperty().subscribe(language -> show(Fingerprint.of(id, language)));
  }

  private void show(Fingerprint fingerprint) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-fingerprint-words");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    List<String> words = fingerprint.words();
    for (int i = 0; i < words.size(); i++) {
      grid.add(new Label((i + 1) + ". " + words.get(i)), i % COLUMNS, i / COLUMNS);
    }
    grid.setAccessibleText(String.join(", ", words));
    Label hex = new Label(inTwoLines(fingerprint.hex()));
    hex.getStyleClass().addAll("lt-mono", "lt-hint");
    hex.setWrapText(true);
    hex.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(grid, hex);
  }

  /**
   * Digits in fours, half of them on each line: so they are compared without losing one's place.
   */
  private static String inTwoLines(String hex) {
    int half = hex.length() / 2;
    return inFours(hex.substring(0, half)) + "\n" + inFours(hex.substring(half));
  }

  private static String inFours(String digits) {
    return digits.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
