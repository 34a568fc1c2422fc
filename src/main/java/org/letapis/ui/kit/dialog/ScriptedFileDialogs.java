package org.letapis.ui.kit.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Answers prepared beforehand, for where there is no screen to show a chooser on: tests and the
 * guided tour. An answer is used once; with none left, it is as if the person gave up.
 */
public final class ScriptedFileDialogs implements FileDialogs {

  private final Deque<List<Path>> answers = new ArrayDeque<>();

  /** The next question, whatever it is, will be answered with these paths. */
  public void willChoose(Path... paths) {
    answers.add(List.of(paths));
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    return next().stream().findFirst();
  }

  @Override
  public List<Path> openFiles(String title, FileKind... kinds) {
    return next();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggested, FileKind... kinds) {
    return next().stream().findFirst();
  }

  @Override
  public Optional<Path> chooseFolder(String title, Path start) {
    return next().stream().findFirst();
  }

  private List<Path> next() {
    return answers.isEmpty() ? List.of() : answers.remove();
  }
}
