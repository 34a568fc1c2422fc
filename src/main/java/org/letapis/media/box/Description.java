package org.letapis.media.box;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The first sample description of a track (stsd): which codec, and what its decoder must know. */
record Description(String codec, int width, int height, int channels, int rate, byte[] config) {

  private static final int PICTURE_HEAD = 78;
  private static final int SOUND_HEAD = 28;

  static Description read(ByteBuffer stsd, String handler) {
    int at = 8;
    int size = Math.min(stsd.getInt(at), stsd.limit() - at);
    String codec = word(stsd, at + 4);
    int end = at + size;
    return switch (handler) {
      case "vide" ->
          new Description(
              codec,
              stsd.getShort(at + 32) & 0xFFFF,
              stsd.getShort(at + 34) & 0xFFFF,
              0,
              0,
              child(stsd, at + 8 + PICTURE_HEAD, end, "avcC"));
      case "soun" -> {
        int version = stsd.getShort(at + 16);
        // QuickTime has longer heads; version 2 is for sound no telephone records.
        int head = 8 + SOUND_HEAD + (version == 1 ? 16 : version == 2 ? 36 : 0);
        yield new Description(
            codec,
            0,
            0,
            stsd.getShort(at + 24) & 0xFFFF,
            stsd.getShort(at + 32) & 0xFFFF,
            Esds.config(esds(stsd, at + head, end)));
      }
      default -> new Description(codec, 0, 0, 0, 0, new byte[0]);
    };
  }

  private static byte[] esds(ByteBuffer stsd, int from, int end) {
    byte[] direct = child(stsd, from, end, "esds");
    if (direct.length > 0) {
      return direct;
    }
    byte[] wave = child(stsd, from, end, "wave");
    return child(ByteBuffer.wrap(wave), 0, wave.length, "esds");
  }

  private static byte[] child(ByteBuffer bytes, int from, int end, String type) {
    int at = from;
    while (at >= 0 && at + 8 <= end) {
      int size = bytes.getInt(at);
      if (size < 8 || size > end - at) {
        break;
      }
      if (word(bytes, at + 4).equals(type)) {
        return Arrays.copyOfRange(bytes.array(), at + 8, at + size);
      }
      at += size;
    }
    return new byte[0];
  }

  /** Four characters. */
  static String word(ByteBuffer bytes, int at) {
    byte[] word = new byte[4];
    bytes.get(at, word);
    return new String(word, ISO_8859_1);
  }
}
