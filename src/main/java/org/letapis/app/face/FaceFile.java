package org.letapis.app.face;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.letapis.ui.kit.theme.Face;

/**
 * The only thing the program remembers outside a casebook, and only where somebody chose a neutral
 * face: one line, {@code style=<number>}, in a file whose name any program may use. It must be
 * known before anything is unlocked, so it cannot lie inside. A file of that name that says
 * anything else is somebody else's: it is not read and never written over.
 */
public final class FaceFile {

  private static final String NAME = "window-style.conf";
  private static final int LONGEST = 16;

  /** Numbers and not names: what is chosen must not be readable either. */
  private static final Map<Face, String> LINES =
      Map.of(
          Face.NOTES, "style=1\n",
          Face.BUDGET, "style=2\n",
          Face.CALCULATOR, "style=3\n",
          Face.READING, "style=4\n");

  private final Path file;

  /**
   * @param file see {@link #in}
   */
  public FaceFile(Path file) {
    this.file = file;
  }

  /**
   * Where programs keep their settings on this system.
   *
   * @param system as in the system property {@code os.name}
   * @param environment variables of the process
   * @param home the person's folder
   */
  public static Path in(String system, Map<String, String> environment, Path home) {
    if (system.startsWith("Windows")) {
      return folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Preferences").resolve(NAME);
    }
    return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
  }

  private static Path folder(@org.jspecify.annotations.Nullable String named, Path usual) {
    boolean usable = named != null && Path.of(named).isAbsolute();
    return (usable ? Path.of(named) : usual).resolve(NAME);
  }

  /** The face that was chosen; {@link Face#PLAIN} where none was. */
  public Face read() {
    return ours().orElse(Face.PLAIN);
  }

  /** The face in the file; nothing where there is no file, or somebody else's. */
  private Optional<Face> ours() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      String line = new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII);
      return Arrays.stream(Face.values()).filter(face -> line.equals(LINES.get(face))).findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Remembers a face, or that there is nothing to remember: then the file goes.
   *
   * @return whether it will be known at the next start
   */
  public boolean keep(Face face) {
    try {
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      if (there && ours().isEmpty()) {
        return !face.isNeutral();
      }
      String line = LINES.get(face);
      if (line == null) {
        Files.deleteIfExists(file);
        return true;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(NAME + "~");
      Files.writeString(next, line, StandardCharsets.US_ASCII);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException cannot) {
      return false;
    }
  }
}
