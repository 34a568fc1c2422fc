package org.letapis.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.crypto.Secret;

/** Words and keys that are searched for in a dump of the heap. They are kept masked themselves. */
final class Needles {

  private static final byte MASK = 0x5A;
  private static final int WINDOW = 1 << 20;
  private static final int HEAD = 4;

  /** Masked bytes, and what they are. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Needle(byte[] masked, String what) {}

  private final List<Needle> needles = new ArrayList<>();

  private void add(byte[] bytes, String what) {
    byte[] masked = bytes.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= MASK;
    }
    needles.add(new Needle(masked, what));
    Arrays.fill(bytes, (byte) 0);
  }

  /** A key: its bytes, and spelt in hex and Base64 in one byte and two bytes a character. */
  void addKey(byte[] key, String what) {
    HexFormat hex = HexFormat.of();
    for (Charset charset : List.of(ISO_8859_1, UTF_16LE, UTF_16BE)) {
      add(hex.formatHex(key).getBytes(charset), what + " in hex, " + charset);
      add(hex.withUpperCase().formatHex(key).getBytes(charset), what + " in HEX, " + charset);
      // The last characters depend on what follows the key.
      int whole = key.length / 3 * 3;
      byte[] begin = Arrays.copyOf(key, whole);
      add(
          Base64.getEncoder().encodeToString(begin).getBytes(charset),
          what + " in Base64, " + charset);
      add(
          Base64.getUrlEncoder().encodeToString(begin).getBytes(charset),
          what + " in Base64 for URLs, " + charset);
    }
    add(key.clone(), what);
  }

  /** The same; closes the secret. */
  void addKey(Secret key, String what) {
    try (key) {
      key.use(
          bytes -> {
            addKey(bytes.clone(), what);
            return what;
          });
    }
  }

  /** A word in every encoding that a heap may hold it in. */
  void addWord(String word, String what) {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("windows-1251"))) {
      add(word.getBytes(charset), what + " in " + charset);
    }
  }

  int size() {
    return needles.size();
  }

  /** Dumps what lives on the heap and counts what is found in it, by what it is. */
  SortedMap<String, Integer> inHeap(Path dump) throws IOException {
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), true);
    try {
      return in(dump);
    } finally {
      Files.delete(dump);
    }
  }

  private SortedMap<String, Integer> in(Path file) throws IOException {
    Map<Integer, List<Needle>> byHead = new HashMap<>();
    int longest = 0;
    for (Needle needle : needles) {
      byHead.computeIfAbsent(head(needle.masked, 0), h -> new ArrayList<>()).add(needle);
      longest = Math.max(longest, needle.masked.length);
    }
    SortedMap<String, Integer> found = new TreeMap<>();
    byte[] window = new byte[WINDOW];
    int kept = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), WINDOW)) {
      while (true) {
        int read = in.readNBytes(window, kept, WINDOW - kept);
        for (int i = kept; i < kept + read; i++) {
          window[i] ^= MASK;
        }
        int end = kept + read;
        boolean last = end < WINDOW;
        int until = last ? end - HEAD + 1 : end - longest;
        for (int at = 0; at < until; at++) {
          List<Needle> candidates = byHead.get(head(window, at));
          if (candidates != null) {
            count(window, at, end, candidates, found);
          }
        }
        if (last) {
          return found;
        }
        kept = end - until;
        System.arraycopy(window, until, window, 0, kept);
      }
    }
  }

  private static void count(
      byte[] window, int at, int end, List<Needle> candidates, Map<String, Integer> found) {
    for (Needle needle : candidates) {
      int to = at + needle.masked.length;
      if (to <= end && Arrays.equals(window, at, to, needle.masked, 0, needle.masked.length)) {
        found.merge(needle.what, 1, Integer::sum);
      }
    }
  }

  private static int head(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | (bytes[at + 3] & 0xff) << 24;
  }
}
