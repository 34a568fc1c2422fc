package org.letapis.ui.kit.preview;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Picture;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Job;

/**
 * A page file, a page at a time, drawn in the background as large as it stands on screen. Keys:
 * Page Up and Page Down.
 */
final class PagesView extends StackPane implements AutoCloseable {

  private static final int LEAST_WIDTH = 600;
  private static final int MOST_WIDTH = 4000;

  private final PreviewTools tools;
  private final Pages pages;
  private final PictureView view;
  private final Label trouble = new Label();
  private final IntegerProperty page = new SimpleIntegerProperty(0);
  private final Debounce redraw = new Debounce(Duration.millis(200), this::draw);
  private @Nullable Job<Picture> drawing;
  private int drawn = -1;
  private int drawnWidth;
  private volatile boolean closed;

  PagesView(PreviewTools tools, Pages pages) {
    this.tools = tools;
    this.pages = pages;
    Controls controls = tools.controls();
    view = new PictureView(controls);
    Button back =
        controls.iconButton(
            "preview-page-back", "preview.page-back", Feather.CHEVRON_LEFT, () -> go(-1));
    Button on =
        controls.iconButton(
            "preview-page-on", "preview.page-on", Feather.CHEVRON_RIGHT, () -> go(1));
    back.disableProperty().bind(page.isEqualTo(0));
    on.disableProperty().bind(page.isEqualTo(pages.count() - 1));
    Label where =
        controls.label(
            page.flatMap(p -> tools.texts().of("preview.page", p.intValue() + 1, pages.count())));
    where.setId("preview-page");
    view.lead(back, where, on);
    trouble.setId("preview-refused");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("lt-hint");
    trouble.setVisible(false);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().addAll(view, trouble);
    view.wantedProperty().subscribe(() -> redraw.poke());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    draw();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
      event.consume();
      go(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
    }
  }

  private void go(int by) {
    int to = Math.clamp(page.get() + by, 0, pages.count() - 1);
    if (to != page.get()) {
      page.set(to);
      draw();
    }
  }

  private void draw() {
    int now = page.get();
    double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    int width = Math.clamp((long) (view.wantedProperty().get() * scale), LEAST_WIDTH, MOST_WIDTH);
    if (closed || (now == drawn && width <= drawnWidth * 1.15)) {
      return;
    }
    if (drawing != null) {
      drawing.cancel();
    }
    drawn = now;
    drawnWidth = width;
    drawing =
        tools
            .background()
            .run(
                progress ->
                    tools
                        .workshop()
                        .call(
                            () -> closed || progress.cancelled(),
                            allowance -> pages.draw(now, width, allowance)));
    drawing.then(this::show).onProblem(this::refuse);
  }

  private void show(Picture picture) {
    trouble.setVisible(false);
    view.show(picture);
  }

  private void refuse(Problem why) {
    trouble.setText(tools.texts().now(why));
    trouble.setVisible(true);
    view.close();
  }

  @Override
  public void close() {
    closed = true;
    redraw.cancel();
    if (drawing != null) {
      drawing.cancel();
    }
    view.close();
  }
}
