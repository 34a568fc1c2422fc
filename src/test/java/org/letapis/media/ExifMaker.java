package org.letapis.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes Exif blocks, big endian: what a telephone writes, about an invented place. */
public final class ExifMaker {
  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;

  private record Entry(int tag, int type, int count, byte[] value) {}

  private ExifMaker() {}

  /** Taken 2021-08-03 14:30:05 at 53.90060 N, 27.55900 E, 210 m, with an invented device. */
  public static byte[] block(int orientation, String canary) {
    List<Entry> main =
        new ArrayList<>(
            List.of(
                words(0x010E, canary + " caption"),
                words(0x010F, "Зорка"),
                words(0x0110, "Phone 7"),
                new Entry(0x0112, SHORT, 1, shorts(orientation)),
                words(0x0131, "Camera app 1.2"),
                words(0x013B, canary + " author")));
    List<Entry> exif = List.of(words(0x9003, "2021:08:03 14:30:05"));
    List<Entry> gps =
        List.of(
            words(1, "N"),
            new Entry(2, RATIONAL, 3, degrees(53, 54, 216)),
            words(3, "E"),
            new Entry(4, RATIONAL, 3, degrees(27, 33, 3240)),
            new Entry(6, RATIONAL, 1, ByteBuffer.allocate(8).putInt(210).putInt(1).array()));
    int first = 8;
    int second = first + length(main) + 24;
    int third = second + length(exif);
    main.add(new Entry(0x8769, LONG, 1, ByteBuffer.allocate(4).putInt(second).array()));
    main.add(new Entry(0x8825, LONG, 1, ByteBuffer.allocate(4).putInt(third).array()));
    ByteBuffer out = ByteBuffer.allocate(third + length(gps));
    out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(first);
    write(out, main);
    write(out, exif);
    write(out, gps);
    return out.array();
  }

  private static void write(ByteBuffer out, List<Entry> entries) {
    int data = out.position() + 2 + 12 * entries.size() + 4;
    out.putShort((short) entries.size());
    List<byte[]> behind = new ArrayList<>();
    for (Entry entry : entries) {
      out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
      if (entry.value().length <= 4) {
        out.put(entry.value()).put(new byte[4 - entry.value().length]);
      } else {
        out.putInt(data);
        behind.add(entry.value());
        data += even(entry.value().length);
      }
    }
    out.putInt(0);
    behind.forEach(bytes -> out.put(bytes).put(new byte[bytes.length % 2]));
  }

  private static int length(List<Entry> entries) {
    int length = 2 + 12 * entries.size() + 4;
    for (Entry entry : entries) {
      length += entry.value().length > 4 ? even(entry.value().length) : 0;
    }
    return length;
  }

  private static int even(int length) {
    return length + length % 2;
  }

  private static Entry words(int tag, String words) {
    byte[] bytes = (words + "\0").getBytes(UTF_8);
    return new Entry(tag, ASCII, bytes.length, bytes);
  }

  private static byte[] shorts(int value) {
    return ByteBuffer.allocate(2).putShort((short) value).array();
  }

  private static byte[] degrees(int degrees, int minutes, int hundredthsOfSeconds) {
    return ByteBuffer.allocate(24)
        .putInt(degrees)
        .putInt(1)
        .putInt(minutes)
        .putInt(1)
        .putInt(hundredthsOfSeconds)
        .putInt(100)
        .array();
  }
}
