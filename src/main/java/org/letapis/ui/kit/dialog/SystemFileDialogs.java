package org.letapis.ui.kit.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.letapis.ui.kit.text.Texts;

/** The choosers of the operating system. They remember no folder from one time to the next. */
public final class SystemFileDialogs implements FileDialogs {

  private final Window owner;
  private final Texts texts;

  public SystemFileDialogs(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggested, FileKind... kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggested);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title, Path start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.now(title));
    if (Files.isDirectory(start)) {
      chooser.setInitialDirectory(start.toFile());
    }
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private FileChooser chooser(String title, FileKind... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.now(title));
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(texts.now(kind.label()), kind.patterns()));
    }
    return chooser;
  }
}
