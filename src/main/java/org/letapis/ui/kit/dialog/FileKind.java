package org.letapis.ui.kit.dialog;

import java.util.List;

/**
 * A kind of file to offer.
 *
 * @param label label key of what such files are called
 * @param patterns as in {@code *.csv}
 */
public record FileKind(String label, List<String> patterns) {

  public static final FileKind ANY = new FileKind("kit.file-any", List.of("*.*"));
  public static final FileKind IMAGE =
      new FileKind("kit.file-image", List.of("*.jpg", "*.jpeg", "*.png", "*.webp", "*.heic"));

  public FileKind {
    patterns = List.copyOf(patterns);
  }

  public static FileKind of(String label, String... patterns) {
    return new FileKind(label, List.of(patterns));
  }
}
