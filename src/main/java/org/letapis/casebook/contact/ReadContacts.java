package org.letapis.casebook.contact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Contacts as they were read last. Each reading proves the signatures of a card, and a list asks
 * for the same few names a thousand times; a line that is still the same needs no new proof.
 */
final class ReadContacts {

  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  private record Line(JsonNode json, Contact contact) {}

  /** The contact that a line says. */
  Contact contact(String key, JsonNode json) {
    return lines
        .compute(
            key,
            (k, known) ->
                known != null && known.json().equals(json)
                    ? known
                    : new Line(json, ContactForm.read(json)))
        .contact();
  }
}
