package org.letapis.ui.kit.theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Pictures of windows as PNG, for the guided tour and the tests. Never used on a person's casebook:
 * a picture is plaintext on disk. Belongs to the JavaFX thread.
 */
public final class Snapshots {

  private Snapshots() {}

  /** Writes what a window shows, with the pop-up lists that stand above it. */
  public static void write(Scene scene, Path png) throws IOException {
    BufferedImage picture = picture(scene);
    var graphics = picture.createGraphics();
    try {
      Window window = scene.getWindow();
      for (Window other : List.copyOf(Window.getWindows())) {
        if (other instanceof PopupWindow popup && popup.isShowing() && owner(popup) == window) {
          double x = popup.getX() - window.getX() - scene.getX();
          double y = popup.getY() - window.getY() - scene.getY();
          graphics.drawImage(picture(popup.getScene()), (int) x, (int) y, null);
        }
      }
    } finally {
      graphics.dispose();
    }
    save(picture, png);
  }

  /**
   * Writes a part that is in no window, laid out at a size, as large as one likes.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public static void write(Parent part, double width, double height, Theme theme, Path png)
      throws IOException {
    Scene scene = new Scene(part, width, height);
    theme.dress(scene);
    save(picture(scene), png);
  }

  /**
   * Writes what a window shows as it would look in a window of another size, which may be larger
   * than any screen there is: only what is in the window is laid out anew, and then put back.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public static void write(Scene scene, double width, double height, Path png) throws IOException {
    Parent root = scene.getRoot();
    root.resize(width, height);
    try {
      // What is drawn line by line needs a second look once it knows its size.
      for (int i = 0; i < 2; i++) {
        root.applyCss();
        root.layout();
      }
      SnapshotParameters whole = new SnapshotParameters();
      whole.setFill(scene.getFill());
      whole.setViewport(new javafx.geometry.Rectangle2D(0, 0, width, height));
      save(picture(root.snapshot(whole, null)), png);
    } finally {
      root.resize(scene.getWidth(), scene.getHeight());
    }
  }

  private static Window owner(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupWindow above) {
      owner = above.getOwnerWindow();
    }
    return owner;
  }

  private static BufferedImage picture(Scene scene) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
    WritableImage image =
        scene.getWindow() instanceof PopupWindow
            ? scene.getRoot().snapshot(clear, null)
            : scene.snapshot(null);
    return picture(image);
  }

  private static BufferedImage picture(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  private static void save(BufferedImage picture, Path png) throws IOException {
    if (png.getParent() != null) {
      Files.createDirectories(png.getParent());
    }
    try (OutputStream out = Files.newOutputStream(png)) {
      ImageIO.write(picture, "png", out);
    }
  }
}
