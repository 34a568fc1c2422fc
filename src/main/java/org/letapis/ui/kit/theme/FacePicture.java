package org.letapis.ui.kit.theme;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Draws the icon of a {@link Face}: simple shapes of our own, on a square of one unit. Belongs to
 * the JavaFX thread.
 */
public final class FacePicture {

  private static final int[] SIZES = {16, 24, 32, 48, 64, 128};

  private final GraphicsContext to;
  private final double size;

  private FacePicture(Canvas canvas) {
    this.to = canvas.getGraphicsContext2D();
    this.size = canvas.getWidth();
  }

  /** In all sizes that window lists ask for. */
  public static List<Image> icons(Face face) {
    return IntStream.of(SIZES).mapToObj(size -> icon(face, size)).toList();
  }

  /**
   * In one size.
   *
   * @param size of its sides, in pixels
   */
  public static Image icon(Face face, int size) {
    Canvas canvas = new Canvas(size, size);
    new FacePicture(canvas).draw(face);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return canvas.snapshot(clear, null);
  }

  private void draw(Face face) {
    switch (face) {
      case PLAIN -> chronicle();
      case NOTES -> notes();
      case BUDGET -> budget();
      case CALCULATOR -> calculator();
      case READING -> reading();
    }
  }

  /** Sheets with a line that grows. */
  private void chronicle() {
    box(Color.web("#1f6170"), 0.08, 0.08, 0.84, 0.84, 0.2);
    box(Color.web("#9cc7cf"), 0.27, 0.26, 0.3, 0.09, 0.09);
    box(Color.web("#c5dfe4"), 0.27, 0.455, 0.46, 0.09, 0.09);
    box(Color.WHITE, 0.27, 0.65, 0.38, 0.09, 0.09);
  }

  private void notes() {
    box(Color.web("#f2c94c"), 0.14, 0.06, 0.72, 0.88, 0.12);
    box(Color.web("#d9a925"), 0.14, 0.06, 0.72, 0.18, 0.12);
    for (double y : new double[] {0.38, 0.54, 0.7}) {
      box(Color.web("#8a6a10"), 0.26, y, y > 0.6 ? 0.3 : 0.48, 0.06, 0.05);
    }
  }

  private void budget() {
    box(Color.web("#3a8f5c"), 0.06, 0.06, 0.88, 0.88, 0.16);
    box(Color.web("#cdeed9"), 0.22, 0.52, 0.13, 0.27, 0.04);
    box(Color.web("#cdeed9"), 0.435, 0.38, 0.13, 0.41, 0.04);
    box(Color.WHITE, 0.65, 0.22, 0.13, 0.57, 0.04);
  }

  private void calculator() {
    box(Color.web("#4a5560"), 0.14, 0.05, 0.72, 0.9, 0.14);
    box(Color.web("#cfe3d4"), 0.24, 0.15, 0.52, 0.19, 0.05);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        boolean last = row == 2 && column == 2;
        Color key = last ? Color.web("#e8833a") : Color.web("#e9edf0");
        box(key, 0.24 + column * 0.19, 0.43 + row * 0.16, 0.14, 0.11, 0.04);
      }
    }
  }

  private void reading() {
    box(Color.web("#7a4fa3"), 0.1, 0.14, 0.8, 0.72, 0.1);
    box(Color.web("#f7f1e5"), 0.17, 0.2, 0.315, 0.58, 0.04);
    box(Color.web("#f7f1e5"), 0.515, 0.2, 0.315, 0.58, 0.04);
    for (double y : new double[] {0.31, 0.43, 0.55}) {
      box(Color.web("#b9a5cc"), 0.22, y, 0.21, 0.045, 0.03);
      box(Color.web("#b9a5cc"), 0.565, y, 0.21, 0.045, 0.03);
    }
  }

  private void box(Color colour, double x, double y, double width, double height, double round) {
    to.setFill(colour);
    to.fillRoundRect(x * size, y * size, width * size, height * size, round * size, round * size);
  }
}
