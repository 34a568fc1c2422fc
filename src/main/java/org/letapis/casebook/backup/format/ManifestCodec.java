package org.letapis.casebook.backup.format;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.log.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A manifest as lines of canonical JSON: one for the whole, then one for each part. */
final class ManifestCodec {

  static final String FORMAT = "letapis-backup-v1";

  private static final Set<String> MEMBERS =
      Set.of(
          "format", "vault", "number", "time", "last", "chains", "records", "damage", "missing",
          "parts");

  private ManifestCodec() {}

  static byte[] encode(Manifest manifest) {
    Contents contents = manifest.contents();
    ObjectNode head = Json.object();
    head.put("format", FORMAT);
    head.put("vault", manifest.vault().toString());
    head.put("number", manifest.number());
    head.put("time", manifest.time().toString());
    Position last = manifest.last();
    head.set("last", Json.array().add(last.segment()).add(last.offset()));
    ArrayNode chains = head.putArray("chains");
    contents.chains().forEach(chain -> chains.add(chain.toJson()));
    ObjectNode records = head.putObject("records");
    contents.records().forEach(records::put);
    head.set("damage", Json.array(contents.damage()));
    head.put("missing", contents.missing());
    head.put("parts", manifest.parts().size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    line(head, out);
    manifest.parts().forEach(part -> line(part.toJson(), out));
    return out.toByteArray();
  }

  private static void line(JsonNode json, ByteArrayOutputStream out) {
    out.writeBytes(CanonicalJson.bytes(json));
    out.write('\n');
  }

  static Manifest decode(byte[] text) throws MalformedJson {
    try {
      List<byte[]> lines = lines(text);
      JsonNode head = StrictJson.parseCanonical(lines.getFirst());
      if (!head.isObject() || !MEMBERS.equals(new HashSet<>(head.propertyNames()))) {
        throw new MalformedJson("members");
      }
      if (Json.whole(head, "parts", 0, Manifest.MAX_PARTS) != lines.size() - 1) {
        throw new MalformedJson("parts");
      }
      List<Part> parts = new ArrayList<>();
      Set<String> paths = new HashSet<>();
      for (byte[] line : lines.subList(1, lines.size())) {
        Part part = Part.ofJson(StrictJson.parseCanonical(line));
        if (!paths.add(part.path())) {
          throw new MalformedJson("path");
        }
        parts.add(part);
      }
      return new Manifest(
          UUID.fromString(Json.text(head, "vault", 36)),
          (int) Json.whole(head, "number", 1, Integer.MAX_VALUE),
          Instant.parse(Json.text(head, "time", 40)),
          position(Json.list(head, "last", 2)),
          contents(head),
          parts);
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new MalformedJson("manifest");
    }
  }

  private static Position position(List<JsonNode> last) throws MalformedJson {
    if (last.size() != 2 || !last.get(0).isInt() || !last.get(1).isIntegralNumber()) {
      throw new MalformedJson("last");
    }
    return new Position(last.get(0).intValue(), last.get(1).longValue());
  }

  private static Contents contents(JsonNode head) throws MalformedJson {
    List<Chain> chains = new ArrayList<>();
    for (JsonNode chain : Json.list(head, "chains", Contents.MOST)) {
      chains.add(Chain.ofJson(chain));
    }
    JsonNode counts = Json.object(head, "records");
    Map<String, Long> records = new TreeMap<>();
    for (String type : counts.propertyNames()) {
      records.put(type, Json.whole(counts, type, 0, 1L << 50));
    }
    List<String> damage = new ArrayList<>();
    for (JsonNode where : Json.list(head, "damage", Contents.MOST)) {
      if (!where.isString()) {
        throw new MalformedJson("damage");
      }
      damage.add(where.stringValue());
    }
    return new Contents(chains, records, damage, Json.whole(head, "missing", 0, 1L << 50));
  }

  private static List<byte[]> lines(byte[] text) throws MalformedJson {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length && lines.size() <= Manifest.MAX_PARTS; i++) {
      if (text[i] == '\n') {
        lines.add(Arrays.copyOfRange(text, from, i));
        from = i + 1;
      }
    }
    if (from != text.length || lines.isEmpty()) {
      throw new MalformedJson("lines");
    }
    return lines;
  }
}
