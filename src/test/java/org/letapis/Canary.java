package org.letapis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Searches every byte of files, and the names of files, for words that must not be readable there:
 * as written and in capitals and small letters, in UTF-8, UTF-16 and windows-1251, and each of
 * these spelt in hex, in Base64 or with the escapes of JSON and URLs.
 */
public final class Canary {

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1251"));

  /** Shorter forms would be found by chance, or are no longer a word. */
  private static final int SHORTEST = 5;

  private record Form(byte[] bytes, String what) {}

  /** Forms by their first two bytes. */
  private final Map<Integer, List<Form>> forms = new HashMap<>();

  private final boolean[] heads = new boolean[1 << 16];

  private Canary(String... words) {
    for (String word : words) {
      Set<String> cases = new LinkedHashSet<>(List.of(word));
      cases.add(word.toLowerCase(Locale.ROOT));
      cases.add(word.toUpperCase(Locale.ROOT));
      cases.forEach(this::add);
    }
  }

  private void add(String word) {
    for (Charset charset : ENCODINGS) {
      byte[] bytes = word.getBytes(charset);
      if (charset.newEncoder().canEncode(word)) {
        add(bytes, charset.name());
        spell(bytes, charset.name());
      }
    }
    StringBuilder json = new StringBuilder();
    StringBuilder url = new StringBuilder();
    word.chars().forEach(c -> json.append(String.format(Locale.ROOT, "\\u%04x", c)));
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      url.append(String.format(Locale.ROOT, "%%%02X", b));
    }
    add(ascii(json.toString()), "escapes of JSON");
    add(ascii(url.toString()), "escapes of URLs");
  }

  /** In hex, and in Base64 wherever in a group of three bytes it begins. */
  private void spell(byte[] bytes, String charset) {
    String hex = HexFormat.of().formatHex(bytes);
    add(ascii(hex), charset + " in hex");
    add(ascii(hex.toUpperCase(Locale.ROOT)), charset + " in HEX");
    for (int skip = 0; skip < 3; skip++) {
      byte[] whole = Arrays.copyOfRange(bytes, skip, skip + (bytes.length - skip) / 3 * 3);
      if (whole.length > SHORTEST) {
        add(Base64.getEncoder().encode(whole), charset + " in Base64");
        add(Base64.getUrlEncoder().encode(whole), charset + " in Base64 for URLs");
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void add(byte[] bytes, String what) {
    if (bytes.length < SHORTEST) {
      return;
    }
    int head = head(bytes, 0);
    heads[head] = true;
    forms.computeIfAbsent(head, h -> new ArrayList<>()).add(new Form(bytes, what));
  }

  private static int head(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  private void search(byte[] in, String where, Set<String> found) {
    for (int at = 0; at + 1 < in.length; at++) {
      int head = head(in, at);
      if (heads[head]) {
        for (Form form : forms.getOrDefault(head, List.of())) {
          int end = at + form.bytes.length;
          if (end <= in.length && Arrays.equals(in, at, end, form.bytes, 0, form.bytes.length)) {
            int to = Math.min(end + 24, in.length);
            String after = new String(in, end, to - end, StandardCharsets.UTF_8);
            found.add(where + ": " + form.what + ", before \"" + after + "\"");
          }
        }
      }
    }
  }

  /** Where any of the words stands below a folder, and how it is written; or in a file's name. */
  public static SortedSet<String> found(Path folder, String... words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return found(folder, files.filter(Files::isRegularFile).toList(), words);
    }
  }

  /** The same for some files. */
  public static SortedSet<String> found(Path folder, List<Path> files, String... words)
      throws IOException {
    Canary canary = new Canary(words);
    SortedSet<String> found = new TreeSet<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      canary.search(name.getBytes(StandardCharsets.UTF_8), "the name " + name, found);
      canary.search(Files.readAllBytes(file), name, found);
    }
    return found;
  }

  /** Fails if any of the words stands in any file below a folder, or in a file's name. */
  public static void assertAbsent(Path folder, String... words) throws IOException {
    assertThat(found(folder, words)).as("readable words").isEmpty();
  }
}
