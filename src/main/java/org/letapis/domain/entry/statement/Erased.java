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
 * Says that an erasure was carried out in its author's casebook, an entry of kind {@link
 * EntryKind#ERASED}: the signed acknowledgement that goes back to who asked.
 *
 * @param request the entry that asked
 * @param entries what was erased
 */
public record Erased(EntryId request, List<EntryId> entries) {

  private static final String REQUEST = "request";
  private static final String ENTRIES = "entries";

  public Erased {
    entries = List.copyOf(entries);
  }

  /** The statement as the fields of an entry. */
  public Map<FieldPath, JsonNode> toFields() {
    Map<FieldPath, JsonNode> fields = Fields.begin();
    Fields.put(fields, REQUEST, List.of(request));
    Fields.put(fields, ENTRIES, entries);
    return fields;
  }

  /** The statement an entry makes; nothing when it makes none this build understands. */
  public static Optional<Erased> of(Entry entry) {
    if (!entry.body().kind().equals(EntryKind.ERASED)) {
      return Optional.empty();
    }
    try {
      Fields fields = Fields.of(entry);
      return fields.entries(REQUEST).stream()
          .findFirst()
          .map(request -> new Erased(request, fields.entries(ENTRIES)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
