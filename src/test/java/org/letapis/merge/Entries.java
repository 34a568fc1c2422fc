package org.letapis.merge;

import java.time.Instant;
import java.util.List;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;

/** Entries made by hand. */
final class Entries {

  private Entries() {}

  /** An entry of somebody new who has seen those heads and sets one field. */
  static Entry settle(List<EntryId> heads, FieldPath path, String value) {
    Disclosure disclosure = new Disclosure("settling-salt-0000000000", path, Json.text(value));
    Body body =
        new Body(
            EntryKind.CHANGE,
            RandomHistory.RECORD,
            "search",
            Instant.ofEpochSecond(1),
            heads,
            List.of(disclosure.digest()),
            "settling-body-salt-00000");
    return Entry.of(new AuthorId(Digest.of("settler")), 1, null, body, List.of(disclosure));
  }
}
