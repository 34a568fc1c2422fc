package org.letapis.app.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.dialog.FileKind;

/**
 * File choosers of one opening. The operating system's chooser stays on the screen when the
 * casebook locks under it; what is chosen in it afterwards is as if the person had given up.
 */
public final class AnswersInTime implements FileDialogs {

  private final FileDialogs dialogs;
  private final BooleanSupplier open;

  /**
   * @param open whether the casebook is open still
   */
  public AnswersInTime(FileDialogs dialogs, BooleanSupplier open) {
    this.dialogs = dialogs;
    this.open = open;
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return dialogs.openFile(title, kinds).filter(path -> open.getAsBoolean());
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    List<Path> chosen = dialogs.openFiles(title, kinds);
    return open.getAsBoolean() ? chosen : List.of();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggested, FileKind... kinds) {
    return dialogs.saveFile(title, suggested, kinds).filter(path -> open.getAsBoolean());
  }

  @Override
  public Optional<Path> chooseFolder(String title, Path start) {
    return dialogs.chooseFolder(title, start).filter(path -> open.getAsBoolean());
  }
}
