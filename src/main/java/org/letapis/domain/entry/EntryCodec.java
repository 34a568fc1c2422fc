package org.letapis.domain.entry;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Entries as lines of canonical JSON (RFC 8785), in the journal and in bundles alike:
 *
 * <pre>
 * {"author":…,"body":{fields,kind,parents,record,salt,time,type},"disclosed":[[salt,path,value]…],"prev":…,"seq":n}
 * {"author":…,"omitted":digest of the body,"prev":…,"seq":n}
 * </pre>
 *
 * Only canonical lines are read, so a line and what it says are the same thing.
 */
public final class EntryCodec {

  /** Most fields, and most parents, one entry may have. */
  public static final int MAX_FIELDS = 4_096;

  /** Times of four-digit years are read: others do not fit where times are compared and shown. */
  private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private EntryCodec() {}

  /** The line of a link, without a line end. */
  public static byte[] line(ChainLink link) {
    StringBuilder out = new StringBuilder();
    out.append("{\"author\":\"").append(link.author()).append('"');
    switch (link) {
      case OmittedEntry omitted ->
          out.append(",\"omitted\":\"").append(omitted.bodyDigest()).append('"');
      case Entry entry -> {
        out.append(",\"body\":");
        entry.body().write(out);
        out.append(",\"disclosed\":[");
        for (int i = 0; i < entry.disclosed().size(); i++) {
          out.append(i == 0 ? "" : ",");
          entry.disclosed().get(i).write(out);
        }
        out.append(']');
      }
    }
    if (link.prev() != null) {
      out.append(",\"prev\":\"").append(link.prev()).append('"');
    }
    out.append(",\"seq\":").append(link.seq()).append('}');
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a line.
   *
   * @throws MalformedJson when it is not the canonical line of an entry or a stub; says where
   */
  public static ChainLink read(byte[] line) throws MalformedJson {
    JsonNode json = StrictJson.parseToCompare(line);
    try {
      AuthorId author = AuthorId.of(Json.text(json, "author", 64));
      long seq = Json.whole(json, "seq", 1, 1L << 50);
      EntryId prev = json.has("prev") ? EntryId.of(Json.text(json, "prev", 64)) : null;
      ChainLink link =
          json.has("omitted")
              ? new OmittedEntry(author, seq, prev, new Digest(Json.text(json, "omitted", 64)))
              : readEntry(json, author, seq, prev);
      // Nothing unread, nothing in another order, nothing twice.
      if (!Arrays.equals(line, line(link))) {
        throw new MalformedJson("not the canonical form of an entry");
      }
      return link;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedJson("an entry's id, path, digest or time");
    }
  }

  private static Entry readEntry(JsonNode json, AuthorId author, long seq, @Nullable EntryId prev)
      throws MalformedJson {
    Body body = readBody(Json.object(json, "body"));
    List<Disclosure> disclosed = new ArrayList<>();
    for (JsonNode item : Json.list(json, "disclosed", MAX_FIELDS)) {
      if (!item.isArray()
          || item.size() != 3
          || !item.get(0).isString()
          || !item.get(1).isString()) {
        throw new MalformedJson("disclosed");
      }
      disclosed.add(
          new Disclosure(
              item.get(0).stringValue(), FieldPath.parse(item.get(1).stringValue()), item.get(2)));
    }
    return Entry.of(author, seq, prev, body, disclosed);
  }

  private static Instant time(JsonNode json) throws MalformedJson {
    Instant time = Instant.parse(Json.text(json, "time", 32));
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new MalformedJson("time");
    }
    return time;
  }

  private static Body readBody(JsonNode json) throws MalformedJson {
    List<EntryId> parents = new ArrayList<>();
    for (JsonNode parent : Json.list(json, "parents", MAX_FIELDS)) {
      parents.add(EntryId.of(Json.string(parent)));
    }
    List<Digest> commitments = new ArrayList<>();
    for (JsonNode field : Json.list(json, "fields", MAX_FIELDS)) {
      commitments.add(new Digest(Json.string(field)));
    }
    return new Body(
        new EntryKind(Json.text(json, "kind", 32)),
        RecordId.of(Json.text(json, "record", 36)),
        Json.text(json, "type", 80),
        time(json),
        parents,
        commitments,
        Json.text(json, "salt", 64));
  }
}
