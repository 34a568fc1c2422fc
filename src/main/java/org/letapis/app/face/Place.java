package org.letapis.app.face;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.theme.Face;

/**
 * Where the program keeps what it remembers, and where it suggests casebooks.
 *
 * @param face see {@link FaceFile}
 * @param casebooks the folder that casebooks are suggested in
 * @param portable whether both lie beside the program, as on a stick: then nothing else is written
 */
public record Place(Path face, Path casebooks, boolean portable) {

  /** A file of this name in the program's folder makes it portable. */
  private static final String MARK = "portable";

  private static final String CASEBOOKS = "casebooks";

  /**
   * The place of this process.
   *
   * @param program the folder of the program, as its launcher says; null where there is none
   * @param system as in the system property {@code os.name}
   * @param environment variables of the process
   * @param home the person's folder
   */
  public static Place of(
      @Nullable String program, String system, Map<String, String> environment, Path home) {
    if (program != null && Files.exists(Path.of(program, MARK))) {
      Path root = Path.of(program).toAbsolutePath();
      return new Place(root.resolve(FaceFile.NAME), root.resolve(CASEBOOKS), true);
    }
    return new Place(FaceFile.in(system, environment, home), home, false);
  }

  /** The folder suggested to somebody who begins. */
  public Path suggested(Face face) {
    return casebooks.resolve(face.folder());
  }
}
