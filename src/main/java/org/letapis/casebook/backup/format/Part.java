package org.letapis.casebook.backup.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.letapis.casebook.backup.medium.Blocks;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/**
 * One file of the vault, in blocks.
 *
 * @param path below the vault's folder: {@code journal/000001.log} or {@code files/ab/abcd…}
 * @param length in bytes
 * @param blocks each {@link Blocks#LENGTH} long but the last, which is not empty
 */
public record Part(String path, long length, List<Digest> blocks) {

  /** Longest part, in bytes: 64 GiB. */
  public static final long MAX_LENGTH = 64L << 30;

  private static final Pattern SEGMENT = Pattern.compile("journal/(?!000000)\\d{6}\\.log");
  private static final Pattern FILE = Pattern.compile("files/([0-9a-f]{2})/(\\1[0-9a-f]{62})");

  /**
   * @throws IllegalArgumentException when the path is none of a vault's, or the blocks do not fit
   */
  public Part {
    blocks = List.copyOf(blocks);
    boolean known = SEGMENT.matcher(path).matches() || FILE.matcher(path).matches();
    if (!known || length < 0 || length > MAX_LENGTH || blocks.size() != count(length)) {
      throw new IllegalArgumentException("not a part of a vault");
    }
  }

  private static long count(long length) {
    return (length + Blocks.LENGTH - 1) / Blocks.LENGTH;
  }

  /** Whether a name below {@code files/} is that of a stored file. */
  public static boolean isStoredFile(String path) {
    return FILE.matcher(path).matches();
  }

  /** Where a segment lies. */
  public static String segment(int number) {
    return String.format(java.util.Locale.ROOT, "journal/%06d.log", number);
  }

  /** Whether it is a segment of the journal; else it is an attached file. */
  public boolean isSegment() {
    return path.startsWith("journal/");
  }

  /** The number of the segment. */
  public int segmentNumber() {
    return Integer.parseInt(path.substring(8, 14));
  }

  /** The name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Bytes of one of its blocks. */
  public int blockLength(int index) {
    return (int) Math.min(Blocks.LENGTH, length - (long) index * Blocks.LENGTH);
  }

  JsonNode toJson() {
    return Json.object()
        .put("path", path)
        .put("length", length)
        .set("blocks", Json.array(blocks.stream().map(Digest::hex).toList()));
  }

  static Part ofJson(JsonNode json) throws MalformedJson {
    List<Digest> blocks = new ArrayList<>();
    int most = (int) count(MAX_LENGTH);
    for (JsonNode block : Json.list(json, "blocks", most)) {
      if (!block.isString()) {
        throw new MalformedJson("blocks");
      }
      blocks.add(new Digest(block.stringValue()));
    }
    return new Part(Json.text(json, "path", 80), Json.whole(json, "length", 0, MAX_LENGTH), blocks);
  }
}
