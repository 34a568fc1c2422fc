package org.letapis.domain.entry;

import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far an author's chain goes. The author signs {@link #statement}, and with it every entry up
 * to that one.
 *
 * @param author whose chain
 * @param seq number of the last entry, from 1
 * @param id id of the last entry
 */
public record ChainHead(AuthorId author, long seq, EntryId id) {

  /** The bytes that are signed. */
  public byte[] statement() {
    ObjectNode json = Json.object();
    json.put("author", author.toString());
    json.put("head", id.toString());
    json.put("seq", seq);
    return CanonicalJson.bytes(json);
  }
}
