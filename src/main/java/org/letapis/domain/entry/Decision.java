package org.letapis.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A reviewer's word on entries of its record, itself an entry of kind {@link EntryKind#DECISION},
 * so that its authors learn of it.
 *
 * @param verdict what was decided
 * @param entries the entries it is about
 * @param comment to their author; may be empty
 */
public record Decision(Verdict verdict, List<EntryId> entries, String comment) {

  /** What a reviewer may say. */
  public enum Verdict {
    /** Accepted into the record. */
    ACCEPT,
    /** Kept for later. */
    HOLD,
    /** Refused; kept, and counts for nothing. */
    REJECT,
    /** Kept for later, with a question to the author: the comment. */
    ASK,
    /** Takes back what the same reviewer said before of these entries. */
    WITHDRAW;

    /** The stored form. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final FieldPath VERDICT = FieldPath.of("verdict");
  private static final FieldPath ENTRIES = FieldPath.of("entries");
  private static final FieldPath COMMENT = FieldPath.of("comment");

  /** The decision as the fields of an entry. */
  public Map<FieldPath, JsonNode> toFields() {
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    fields.put(VERDICT, Json.text(verdict.code()));
    fields.put(ENTRIES, Json.array(entries.stream().map(EntryId::toString).toList()));
    if (!comment.isEmpty()) {
      fields.put(COMMENT, Json.text(comment));
    }
    return fields;
  }

  /** The decision an entry holds; nothing when it is none this build understands. */
  public static Optional<Decision> of(Entry entry) {
    if (!entry.body().kind().equals(EntryKind.DECISION)) {
      return Optional.empty();
    }
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    entry.disclosed().forEach(d -> fields.put(d.path(), d.value()));
    JsonNode verdict = fields.get(VERDICT);
    JsonNode entries = fields.get(ENTRIES);
    if (verdict == null || entries == null || !entries.isArray()) {
      return Optional.empty();
    }
    try {
      List<EntryId> ids = new ArrayList<>();
      entries.values().forEach(e -> ids.add(EntryId.of(Json.string(e))));
      JsonNode comment = fields.get(COMMENT);
      return Optional.of(
          new Decision(
              Verdict.valueOf(Json.string(verdict).toUpperCase(Locale.ROOT)),
              ids,
              comment == null ? "" : Json.string(comment)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
