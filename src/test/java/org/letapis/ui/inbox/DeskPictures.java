package org.letapis.ui.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.theme.Snapshots;

/**
 * Takes pictures of a window as a person with a small screen has it. They are kept under {@code
 * target/pictures} where {@code -Dletapis.pictures} asks for it, and thrown away otherwise.
 */
final class DeskPictures {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private final OpenWindow window;
  private final Path folder;
  private int taken;

  /**
   * @param thrown where pictures go that nobody asked for; deleted with the test
   */
  DeskPictures(OpenWindow window, Path thrown, String name) {
    this.window = window;
    this.folder =
        (System.getProperty("letapis.pictures") == null
                ? thrown
                : Path.of("target", "pictures").toAbsolutePath())
            .resolve(name);
  }

  /** Takes one and returns how many bytes it has. */
  long take(String what) {
    Path png = folder.resolve("%02d-%s.png".formatted(++taken, what));
    return Rest.fx(
        () -> {
          Snapshots.write(window.stand.overlay.getScene(), WIDTH, HEIGHT, png);
          return Files.size(png);
        });
  }
}
