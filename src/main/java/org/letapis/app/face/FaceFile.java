package org.letapis.app.face;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.letapis.ui.kit.theme.Face;

/**
 * The only thing the program remembers outside a casebook, and only where there is something to
 * remember: a few lines, {@link WindowStyle}, in a file whose name any program may use. It must be
 * known before anything is unlocked, so it cannot lie inside. A file of that name that says
 * anything else is somebody else's: it is not read and never written over.
 */
public final class FaceFile {

  static final String NAME = "window-style.conf";
  private static final int LONGEST = 1_024;

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

  /** What was remembered; {@link WindowStyle#STANDARD} where nothing was. */
  WindowStyle read() {
    return ours().orElse(WindowStyle.STANDARD);
  }

  /** The face that was chosen; {@link Face#PLAIN} where none was. */
  public Face face() {
    return read().face();
  }

  /** What is in the file; nothing where there is no file, or somebody else's. */
  private Optional<WindowStyle> ours() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST
          ? Optional.empty()
          : WindowStyle.parse(new String(bytes, StandardCharsets.US_ASCII));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Remembers another face beside what is remembered already. */
  public boolean keep(Face face) {
    return keep(read().with(face));
  }

  /**
   * Remembers it, or that there is nothing to remember: then the file goes.
   *
   * @return whether it will be known at the next start
   */
  boolean keep(WindowStyle style) {
    boolean nothing = style.equals(WindowStyle.STANDARD);
    try {
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      Optional<WindowStyle> before = ours();
      if (there && before.isEmpty()) {
        return nothing;
      }
      if (nothing) {
        Files.deleteIfExists(file);
        return true;
      }
      if (before.filter(style::equals).isPresent()) {
        return true;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(NAME + "~");
      Files.writeString(next, style.text(), StandardCharsets.US_ASCII);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException cannot) {
      return false;
    }
  }
}
