package org.letapis.journal.segment;

import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.crypto.Aead;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a segment that was written again says of the one it stands for. Frames keep the positions
 * they had, so that whoever noted where something lies still finds it: this tells where the bytes
 * of a position are now. It is the first frame of such a segment and, once more, the last, of kind
 * {@link FrameKind#MOVES}:
 *
 * <pre>{"data":bytes,"length":n,"runs":[[position,place]…],"tag":hex}</pre>
 *
 * @param length of the segment as it first was, as the next one's header names it
 * @param tag its last 16 bytes, in hex, as the next one's header names them
 * @param data bytes of the frames between the two
 * @param runs for the first frame of each stretch that was moved as one, its position and the place
 *     where it is now, counted from the end of the first frame of this kind; both rise
 */
public record Moves(long length, String tag, long data, NavigableMap<Long, Long> runs) {

  private static final int MAX_RUNS = 1 << 18;
  private static final long MAX = 1L << 50;

  public Moves {
    runs = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(runs));
  }

  /** The frame that says so. */
  public Frame frame() {
    ObjectNode json = Json.object();
    json.put("data", data);
    json.put("length", length);
    ArrayNode list = json.putArray("runs");
    runs.forEach((position, place) -> list.addArray().add(position).add(place));
    json.put("tag", tag);
    return new Frame(FrameKind.MOVES, List.of(CanonicalJson.bytes(json)));
  }

  /** What a frame says; nothing when it is of another kind, or says no such thing. */
  public static Optional<Moves> of(Frame frame) {
    if (frame.kind() != FrameKind.MOVES) {
      return Optional.empty();
    }
    try {
      JsonNode json = StrictJson.parse(frame.lines().getFirst());
      NavigableMap<Long, Long> runs = new TreeMap<>();
      long place = -1;
      for (JsonNode run : Json.list(json, "runs", MAX_RUNS)) {
        long next = run.path(1).asLong(-1);
        if (next <= place || runs.put(run.path(0).asLong(-1), next) != null) {
          return Optional.empty();
        }
        place = next;
      }
      String tag = Json.text(json, "tag", 2 * Aead.TAG_LENGTH);
      if (HexFormat.of().parseHex(tag).length != Aead.TAG_LENGTH) {
        return Optional.empty();
      }
      return Optional.of(
          new Moves(
              Json.whole(json, "length", 0, MAX), tag, Json.whole(json, "data", 0, MAX), runs));
    } catch (MalformedJson | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@link #tag} as bytes. */
  public byte[] tagBytes() {
    return HexFormat.of().parseHex(tag);
  }

  /** The place of a position; nothing when it comes before every frame there is. */
  Optional<Long> place(long position) {
    return Optional.ofNullable(runs.floorEntry(position))
        .map(run -> run.getValue() + position - run.getKey());
  }

  /** The runs the other way round. */
  NavigableMap<Long, Long> places() {
    NavigableMap<Long, Long> places = new TreeMap<>();
    runs.forEach((position, place) -> places.put(place, position));
    return places;
  }
}
