package org.letapis.domain.entry.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import tools.jackson.databind.JsonNode;

/**
 * Words in answer to a question, an entry of kind {@link EntryKind#ANSWER} of the same record.
 *
 * @param question the decision that asks
 * @param text the answer
 */
public record Answer(EntryId question, String text) {

  private static final String QUESTION = "question";
  private static final String TEXT = "text";

  /** The statement as the fields of an entry. */
  public Map<FieldPath, JsonNode> toFields() {
    Map<FieldPath, JsonNode> fields = Fields.begin();
    Fields.put(fields, QUESTION, List.of(question));
    Fields.put(fields, TEXT, text);
    return fields;
  }

  /** The statement an entry makes; nothing when it makes none this build understands. */
  public static Optional<Answer> of(Entry entry) {
    if (!entry.body().kind().equals(EntryKind.ANSWER)) {
      return Optional.empty();
    }
    try {
      Fields fields = Fields.of(entry);
      return fields.entries(QUESTION).stream()
          .findFirst()
          .map(question -> new Answer(question, fields.text(TEXT).orElse("")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
