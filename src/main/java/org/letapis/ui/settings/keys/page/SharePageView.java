package org.letapis.ui.settings.keys.page;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.letapis.ui.kit.qr.QrCode;

/** A trustee's page as it comes out of a printer, dark on white: {@code share-page}. */
public final class SharePageView extends VBox {

  private static final double CODE = 212;
  private static final int COLUMNS = 3;

  public SharePageView(SharePage page) {
    setId("share-page");
    getStyleClass().add("lt-page");
    getChildren().addAll(words(page.title(), "lt-page-title"));
    getChildren().add(words(page.subtitle(), "lt-page-quiet"));
    page.paragraphs().forEach(paragraph -> getChildren().add(words(paragraph, "lt-page-text")));
    getChildren().add(words(page.groupsTitle(), "lt-page-heading"));
    getChildren().add(groups(page.groups()));
    getChildren().add(new StackPane(new Group(code(QrCode.of(page.share())))));
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static GridPane groups(List<String> groups) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-page-groups");
    int rows = (groups.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints number = new ColumnConstraints();
      number.setPercentWidth(100.0 / COLUMNS / 5);
      ColumnConstraints letters = new ColumnConstraints();
      letters.setPercentWidth(100.0 / COLUMNS * 4 / 5);
      grid.getColumnConstraints().addAll(number, letters);
    }
    for (int i = 0; i < groups.size(); i++) {
      grid.add(words(Integer.toString(i + 1), "lt-page-quiet"), i / rows * 2, i % rows);
      grid.add(words(groups.get(i), "lt-page-group"), i / rows * 2 + 1, i % rows);
    }
    return grid;
  }

  private static Path code(QrCode code) {
    Path dark = new Path();
    dark.getStyleClass().add("lt-page-code");
    double module = CODE / (code.size() + 2 * QrCode.BORDER);
    for (int row = 0; row < code.size(); row++) {
      for (int column = 0; column < code.size(); column++) {
        if (code.isDark(column, row)) {
          double left = column * module;
          double top = row * module;
          dark.getElements()
              .addAll(
                  new MoveTo(left, top),
                  new HLineTo(left + module),
                  new VLineTo(top + module),
                  new HLineTo(left),
                  new ClosePath());
        }
      }
    }
    return dark;
  }
}
