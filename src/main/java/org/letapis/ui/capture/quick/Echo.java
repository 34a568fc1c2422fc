package org.letapis.ui.capture.quick;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.casebook.quick.Piece;
import org.letapis.casebook.quick.Reading;
import org.letapis.ui.kit.control.Controls;

/**
 * The line said back: each piece in the colour of what it was read as, with that in words below. A
 * press on a piece that needs no question takes it as words, and another reads it again. Ids:
 * {@code quick-piece-<n>}, {@code quick-meaning-<n>}.
 */
final class Echo extends FlowPane {

  private final Wording wording;
  private final IntConsumer press;

  Echo(Wording wording, IntConsumer press) {
    this.wording = wording;
    this.press = press;
    setId("quick-echo");
    getStyleClass().add("lt-quick-echo");
  }

  void show(List<Part> parts) {
    getChildren().clear();
    for (int i = 0; i < parts.size(); i++) {
      Piece piece = parts.get(i).piece();
      if (piece != null) {
        getChildren().add(card(parts.get(i), piece, i));
      }
    }
  }

  private VBox card(Part part, Piece piece, int number) {
    Button words = new Button(piece.words());
    words.setId("quick-piece-" + number);
    words.getStyleClass().addAll("lt-quick-piece", "lt-quick-" + Wording.tone(part));
    words.setMinWidth(0);
    words.setFocusTraversable(false);
    boolean changes = !part.asked() && !(piece.reading() instanceof Reading.Unread);
    words.setMouseTransparent(!changes);
    words.setOnAction(e -> press.accept(number));
    Label meaning = Controls.styled(new Label(wording.meaning(part)), "lt-hint");
    meaning.setId("quick-meaning-" + number);
    meaning.getStyleClass().add("lt-quick-meaning");
    meaning.setMinHeight(Region.USE_PREF_SIZE);
    words.setAccessibleText(piece.words() + ": " + meaning.getText());
    VBox card = new VBox(words, meaning);
    card.setMinWidth(0);
    return card;
  }
}
