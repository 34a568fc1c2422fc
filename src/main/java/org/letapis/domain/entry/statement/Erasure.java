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
 * Asks everybody to erase what entries of a record say, an entry of kind {@link EntryKind#ERASURE}.
 * Only who wrote an entry may ask that of it; digests stay, so every chain still verifies.
 *
 * @param entries what is to be erased
 * @param reason code; see {@link #WITHDRAWN}
 * @param comment may be empty
 */
public record Erasure(List<EntryId> entries, String reason, String comment) {

  /** A source withdrew consent. */
  public static final String WITHDRAWN = "consent-withdrawn";

  /** It puts somebody in danger. */
  public static final String DANGER = "danger";

  /** It should never have been recorded. */
  public static final String MISTAKE = "mistake";

  /** The reasons this build has words for; others are kept as they came. */
  public static final List<String> REASONS = List.of(WITHDRAWN, DANGER, MISTAKE);

  private static final String ENTRIES = "entries";
  private static final String REASON = "reason";
  private static final String COMMENT = "comment";

  public Erasure {
    entries = List.copyOf(entries);
  }

  /** The statement as the fields of an entry. */
  public Map<FieldPath, JsonNode> toFields() {
    Map<FieldPath, JsonNode> fields = Fields.begin();
    Fields.put(fields, ENTRIES, entries);
    Fields.put(fields, REASON, reason);
    Fields.put(fields, COMMENT, comment);
    return fields;
  }

  /** The statement an entry makes; nothing when it makes none this build understands. */
  public static Optional<Erasure> of(Entry entry) {
    if (!entry.body().kind().equals(EntryKind.ERASURE)) {
      return Optional.empty();
    }
    try {
      Fields fields = Fields.of(entry);
      List<EntryId> entries = fields.entries(ENTRIES);
      return entries.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Erasure(
                  entries, fields.text(REASON).orElse(""), fields.text(COMMENT).orElse("")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
