package org.letapis.search.text;

import java.util.List;
import java.util.Optional;

/**
 * What a record is found by.
 *
 * @param id of the record
 * @param parts what is said in it
 * @param marks codes it is marked with, such as {@code kind:detention}
 * @param days when it was; nothing where nobody knows
 * @param files texts of attached files, which are kept in the index to show passages of
 */
public record TextDoc(
    String id, List<Part> parts, List<String> marks, Optional<Days> days, List<FileText> files) {

  /**
   * Some words of it.
   *
   * @param place besides {@link TextPlace#ALL}
   */
  public record Part(TextPlace place, String text) {}

  /**
   * Days from 1970-01-01 on, both included.
   *
   * @param from {@link Integer#MIN_VALUE} where it is open
   * @param to {@link Integer#MAX_VALUE} where it is open
   */
  public record Days(int from, int to) {}

  /**
   * Words of an attached file.
   *
   * @param name of the file
   * @param text its beginning
   */
  public record FileText(String name, String text) {}

  public TextDoc {
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    files = List.copyOf(files);
  }
}
