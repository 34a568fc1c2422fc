package org.letapis.app.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that only this person reaches, and that the system empties. */
public final class SessionFolder {

  private SessionFolder() {}

  /**
   * Where it is; nothing where the system has none. On Linux the temporary folder is everybody's,
   * elsewhere it is the person's own.
   *
   * @param system as in the system property {@code os.name}
   * @param environment variables of the process
   * @param temporary the folder for temporary files
   */
  public static Optional<Path> of(
      String system, Map<String, String> environment, @Nullable String temporary) {
    boolean own = system.startsWith("Windows") || system.startsWith("Mac");
    return Optional.ofNullable(own ? temporary : environment.get("XDG_RUNTIME_DIR"))
        .filter(named -> !named.isEmpty())
        .map(Path::of)
        .filter(folder -> folder.isAbsolute() && Files.isDirectory(folder));
  }
}
