package org.letapis.casebook.review;

import java.time.Instant;
import java.util.List;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import tools.jackson.databind.JsonNode;

/**
 * A field of a record that holds several values, none of them given in knowledge of the others.
 *
 * @param record which record
 * @param type code of its type
 * @param path which value
 * @param values what was given, latest last; that one is shown meanwhile
 */
public record Conflict(RecordId record, String type, FieldPath path, List<Given> values) {

  public Conflict {
    values = List.copyOf(values);
  }

  /**
   * One of the values.
   *
   * @param value stored value; JSON null where it was cleared
   * @param entry the latest entry that says so
   * @param author who wrote it
   * @param name the author's name as contacts have it, or the beginning of the fingerprint
   * @param own whether it was written here
   * @param time when, by the author's clock
   */
  public record Given(
      JsonNode value, EntryId entry, AuthorId author, String name, boolean own, Instant time) {}
}
