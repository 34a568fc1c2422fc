package org.letapis.foreign.martus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One bulletin as it stands in the export; it is filled while it is read. */
final class Bulletin {

  /** What is said of the bulletin itself, by the names of the elements that say it. */
  final Map<String, String> about = new LinkedHashMap<>();

  /** Earlier versions of it. */
  final List<String> ancestors = new ArrayList<>();

  /** The fields of its form by their tags. */
  final Map<String, MartusField> fields = new LinkedHashMap<>();

  /** Labels of choices by the code of their list and their own. */
  final Map<String, Map<String, String>> choices = new LinkedHashMap<>();

  /** Values by the tags of their fields. */
  final Map<String, Value> values = new LinkedHashMap<>();

  final List<Attachment> open = new ArrayList<>();
  final List<Attachment> closed = new ArrayList<>();

  /**
   * What a field holds.
   *
   * @param text as it stands there
   * @param grid rows of cells; none for what is no grid
   */
  record Value(String text, List<List<String>> grid) {}

  /**
   * A file that belongs to it.
   *
   * @param name as the export calls it
   * @param inline whether its bytes stand in the export itself
   * @param lost whether Martus could not export it
   */
  record Attachment(String name, boolean inline, boolean lost) {}

  /** Its own id; empty where it has none. */
  String id() {
    return about.getOrDefault("BulletinLocalId", "");
  }
}
