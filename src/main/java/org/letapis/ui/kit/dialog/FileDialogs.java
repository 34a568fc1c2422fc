package org.letapis.ui.kit.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks which file or folder. Each call waits for the answer; empty means the person gave up. */
public interface FileDialogs {

  /**
   * A file to read.
   *
   * @param title label key
   * @param kinds offered, the first to begin with; none for any
   */
  Optional<Path> openFile(String title, FileKind... kinds);

  /** Files to read; an empty list when the person gave up. */
  List<Path> openFiles(String title, FileKind... kinds);

  /**
   * Where to write a file.
   *
   * @param suggested its name, without folders; never made of anybody's name
   */
  Optional<Path> saveFile(String title, String suggested, FileKind... kinds);

  /**
   * A folder.
   *
   * @param start where to begin looking, if it exists
   */
  Optional<Path> chooseFolder(String title, Path start);
}
