package org.letapis.domain.entry.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A reviewer's word on whether two records are about the same person or event, an entry of kind
 * {@link EntryKind#LIKENESS} of the record whose id comes first.
 *
 * @param word what is said
 * @param other the record whose id comes second
 * @param comment why; may be empty
 */
public record Likeness(Word word, RecordId other, String comment) {

  /** What may be said of two records. */
  public enum Word {
    /** They are about the same, and are shown as one. */
    SAME,
    /** They are not, and are not to be proposed again. */
    DIFFERENT,
    /** Whatever was said before is taken back. */
    OPEN;

    /** The stored form. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String WORD = "word";
  private static final String OTHER = "other";
  private static final String COMMENT = "comment";

  /** The statement as the fields of an entry. */
  public Map<FieldPath, JsonNode> toFields() {
    Map<FieldPath, JsonNode> fields = Fields.begin();
    Fields.put(fields, WORD, word.code());
    fields.put(FieldPath.of(OTHER), Json.object().put("record", other.toString()));
    Fields.put(fields, COMMENT, comment);
    return fields;
  }

  /** The statement an entry makes; nothing when it makes none this build understands. */
  public static Optional<Likeness> of(Entry entry) {
    if (!entry.body().kind().equals(EntryKind.LIKENESS)) {
      return Optional.empty();
    }
    Fields fields = Fields.of(entry);
    Optional<Word> word =
        fields
            .text(WORD)
            .flatMap(
                code ->
                    Arrays.stream(Word.values()).filter(w -> w.code().equals(code)).findFirst());
    Optional<RecordId> other = fields.record(OTHER);
    boolean ordered = other.filter(o -> entry.body().record().compareTo(o) < 0).isPresent();
    return ordered && word.isPresent()
        ? Optional.of(new Likeness(word.get(), other.get(), fields.text(COMMENT).orElse("")))
        : Optional.empty();
  }
}
