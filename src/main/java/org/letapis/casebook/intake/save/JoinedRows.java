package org.letapis.casebook.intake.save;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.Decisions;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Locals;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Whom a source's people were joined to, so that nobody is asked again when the next file of the
 * source comes: pairs of ids, some hundreds in a line.
 */
final class JoinedRows {

  private static final int PAIR = 32;
  private static final int IN_A_LINE = 1_000;

  private final Locals locals;
  private final String prefix;

  JoinedRows(Locals locals, Mapping mapping) {
    this.locals = locals;
    this.prefix = LocalKeys.INTAKE_JOINED + Digest.of(mapping.source()).hex() + "/";
  }

  /** Decisions made when the source was read before. */
  Decisions recall() {
    Decisions decisions = new Decisions();
    for (JsonNode value : locals.all(prefix).values()) {
      ByteBuffer bytes = bytes(value.path("pairs").asString(""));
      while (bytes.remaining() >= PAIR) {
        decisions.join(id(bytes), id(bytes));
      }
    }
    return decisions;
  }

  /** Lines that remember decisions, in place of those there were. */
  List<LocalLine> lines(Decisions decisions) {
    Map<RecordId, RecordId> joins = new TreeMap<>(decisions.joins());
    List<LocalLine> lines = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.allocate(IN_A_LINE * PAIR);
    for (Map.Entry<RecordId, RecordId> join : joins.entrySet()) {
      put(bytes, join.getKey());
      put(bytes, join.getValue());
      if (!bytes.hasRemaining()) {
        lines.add(line(lines.size(), bytes));
      }
    }
    if (bytes.position() > 0) {
      lines.add(line(lines.size(), bytes));
    }
    int written = lines.size();
    for (String key : locals.keys(prefix)) {
      if (Integer.parseInt(key.substring(prefix.length())) >= written) {
        lines.add(LocalLine.removing(key));
      }
    }
    return lines;
  }

  private LocalLine line(int number, ByteBuffer bytes) {
    bytes.flip();
    byte[] pairs = new byte[bytes.remaining()];
    bytes.get(pairs);
    bytes.clear();
    return new LocalLine(
        prefix + number, Json.object().put("pairs", Base64.getEncoder().encodeToString(pairs)));
  }

  private static ByteBuffer bytes(String text) {
    try {
      return ByteBuffer.wrap(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException damaged) {
      return ByteBuffer.allocate(0);
    }
  }

  private static void put(ByteBuffer bytes, RecordId id) {
    bytes.putLong(id.uuid().getMostSignificantBits()).putLong(id.uuid().getLeastSignificantBits());
  }

  private static RecordId id(ByteBuffer bytes) {
    return new RecordId(new UUID(bytes.getLong(), bytes.getLong()));
  }
}
