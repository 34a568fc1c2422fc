package org.letapis.ui.kit.preview;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Workshop;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Picture;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.text.Texts;

/**
 * A page file, a page at a time, drawn in the background as large as it stands on screen: only one
 * page is ever in memory. Keys: Page Up and Page Down, with Ctrl Home and End for the first and the
 * last; arrows move about on a page that is larger than its place. Ids: {@code preview-page}, and
 * {@code preview-page-number} to go to one by its number.
 */
public final class PagesView extends StackPane implements AutoCloseable {

  private static final int LEAST_WIDTH = 600;
  private static final int MOST_WIDTH = 4000;
  private static final double READ_WITH_EASE = 960;

  /** With fewer pages nobody needs to go to one by its number. */
  private static final int FEW = 4;

  private final Texts texts;
  private final Background background;
  private final Workshop workshop;
  private final Pages pages;
  private final PictureView view;
  private final Label trouble = new Label();
  private final IntegerProperty page = new SimpleIntegerProperty(0);
  private final Debounce redraw = new Debounce(Duration.millis(200), this::draw);
  private @Nullable Job<Picture> drawing;
  private int drawn = -1;
  private int drawnWidth;
  private volatile boolean closed;

  /**
   * @param workshop draws the pages
   * @param pages closed by whoever opened them
   */
  public PagesView(Controls controls, Background background, Workshop workshop, Pages pages) {
    this.texts = controls.texts();
    this.background = background;
    this.workshop = workshop;
    this.pages = pages;
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
            page.flatMap(p -> texts.of("preview.page", p.intValue() + 1, pages.count())));
    where.setId("preview-page");
    view.lead(back, where, on);
    if (pages.count() >= FEW) {
      view.lead(number(controls));
    }
    trouble.setId("preview-refused");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("lt-hint");
    trouble.setVisible(false);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().addAll(view, trouble);
    view.wantedProperty().subscribe(() -> redraw.poke());
    setFocusTraversable(true);
    getStyleClass().add("lt-pages-view");
    accessibleTextProperty().bind(where.textProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    draw();
  }

  private TextField number(Controls controls) {
    TextField field = controls.field("preview-page-number", "preview.page-number");
    field.setPrefColumnCount(4);
    field.setOnAction(
        e -> {
          String told = field.getText() == null ? "" : field.getText().strip();
          if (told.matches("\\d{1,6}")) {
            go(Integer.parseInt(told) - 1 - page.get());
          }
          field.clear();
          requestFocus();
        });
    return field;
  }

  /** Pages are as wide as their place from now on, or as wide as they are read with ease. */
  public void widen() {
    view.widen(READ_WITH_EASE);
  }

  private void key(KeyEvent event) {
    boolean moved = true;
    switch (event.getCode()) {
      case PAGE_DOWN -> go(1);
      case PAGE_UP -> go(-1);
      case HOME -> moved = event.isShortcutDown() && go(-page.get());
      case END -> moved = event.isShortcutDown() && go(pages.count());
      case UP -> moved = event.getTarget() == this && view.move(-1);
      case DOWN -> moved = event.getTarget() == this && view.move(1);
      default -> moved = false;
    }
    if (moved) {
      event.consume();
    }
  }

  private boolean go(int by) {
    int to = Math.clamp(page.get() + (long) by, 0, pages.count() - 1);
    if (to != page.get()) {
      page.set(to);
      view.top();
      draw();
    }
    return true;
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
        background.run(
            progress ->
                workshop.call(
                    () -> closed || progress.cancelled(),
                    allowance -> pages.draw(now, width, allowance)));
    drawing.then(this::show).onProblem(this::refuse);
  }

  private void show(Picture picture) {
    trouble.setVisible(false);
    view.show(picture);
  }

  private void refuse(Problem why) {
    trouble.setText(texts.now(why));
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
