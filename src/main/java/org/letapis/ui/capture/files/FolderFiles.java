package org.letapis.ui.capture.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * The files of a folder and of the folders in it. Links are not followed.
 *
 * @param files with their sizes, by path
 * @param more whether there are more than are listed
 */
record FolderFiles(List<Found> files, boolean more) {

  /** Most files listed. */
  static final int MOST = 400;

  private static final int DEEPEST = 12;

  /**
   * A file.
   *
   * @param path where it is
   * @param name its path below the folder
   * @param size in bytes
   */
  record Found(Path path, String name, long size) {}

  static FolderFiles of(Path folder) throws IOException {
    List<Found> found = new ArrayList<>();
    boolean[] more = {false};
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()) {
              return FileVisitResult.CONTINUE;
            }
            if (found.size() == MOST) {
              more[0] = true;
              return FileVisitResult.TERMINATE;
            }
            found.add(new Found(file, folder.relativize(file).toString(), attributes.size()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Found::name));
    return new FolderFiles(List.copyOf(found), more[0]);
  }
}
