package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.letapis.bundle.bag.Members;
import org.letapis.casebook.hostile.Mutation;

/** What a hostile hand does to the inside of a bundle, by chance. */
final class BundleMutation {

  private static final int BLOCK = 512;

  private static final List<String> NAMES =
      List.of(
          "../outside",
          "/etc/cron.d/evil",
          "data/../../outside",
          "data/files/../../../x",
          "C:\\windows\\x",
          "data\\bundle.json",
          "data/bundle.json/",
          "./data/bundle.json",
          "DATA/BUNDLE.JSON",
          "data/файл",
          "\u0000",
          "");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "1.0",
          "1e3",
          "1E400",
          "-0",
          "01",
          "9007199254740993",
          "9223372036854775808",
          "99999999999999999999999999999999",
          "1125899906842625",
          "NaN",
          "Infinity",
          "0x10",
          "+1",
          "null",
          "true",
          "\"1\"");

  private static final List<String> JSON =
      List.of(
          "{}",
          "[]",
          "null",
          "{\"a\":1,\"a\":2}",
          "\uFEFF{}",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "{\"\\u0061\":1}",
          " {}",
          "{}{}",
          "//\n{}",
          "\"e\u0301\"");

  private final Random random;

  BundleMutation(Random random) {
    this.random = random;
  }

  /** Somewhere in the tar, sealed or not. */
  byte[] bytes(byte[] plain) {
    return Mutation.any(random).of(plain, random);
  }

  /** A header of the tar, with its checksum made right again. */
  byte[] header(byte[] plain) {
    List<Integer> headers = new ArrayList<>();
    for (int at = 0; at + BLOCK <= plain.length; at += BLOCK) {
      if (Arrays.equals(plain, at + 257, at + 262, "ustar".getBytes(US_ASCII), 0, 5)) {
        headers.add(at);
      }
    }
    byte[] next = plain.clone();
    int at = headers.get(random.nextInt(headers.size()));
    switch (random.nextInt(6)) {
      case 0 -> put(next, at, 100, pick(NAMES).getBytes(UTF_8));
      case 1 -> next[at + 156] = (byte) "1234567xgLKSDVMN\0".charAt(random.nextInt(17));
      case 2 -> put(next, at + 124, 12, pick(sizes()).getBytes(US_ASCII));
      case 3 -> {
        next[at + 124] = (byte) 0x80;
        for (int i = 1; i < 12; i++) {
          next[at + 124 + i] = (byte) random.nextInt();
        }
      }
      case 4 -> put(next, at + 345, 155, pick(NAMES).getBytes(UTF_8));
      default -> next[at + random.nextInt(BLOCK)] = (byte) random.nextInt();
    }
    checksum(next, at);
    return next;
  }

  private static List<String> sizes() {
    return List.of(
        "77777777777",
        "100000000000",
        "-1",
        "00000000000",
        "7",
        "99999999999",
        " 1 2",
        "7777777777777");
  }

  private static void put(byte[] bytes, int at, int room, byte[] what) {
    Arrays.fill(bytes, at, at + room, (byte) 0);
    System.arraycopy(what, 0, bytes, at, Math.min(room, what.length));
  }

  private static void checksum(byte[] bytes, int at) {
    Arrays.fill(bytes, at + 148, at + 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += bytes[at + i] & 0xff;
    }
    put(bytes, at + 148, 8, String.format("%06o\0 ", sum).getBytes(US_ASCII));
  }

  /** Some member, as text or as bytes; the seal is to be made right afterwards. */
  void member(Forgery forgery) {
    List<String> names = forgery.names();
    String name = pick(names);
    switch (random.nextInt(8)) {
      case 0 -> forgery.set(name, bytes(forgery.get(name)));
      case 1 -> forgery.remove(name);
      case 2 -> forgery.rename(name, pick(NAMES.subList(0, 5)));
      case 3 -> forgery.moveToEnd(name);
      case 4 -> lines(forgery);
      default -> json(forgery, pick(List.of(Members.BUNDLE, Members.HEADS, Members.ENTRIES)));
    }
  }

  private void json(Forgery forgery, String name) {
    if (!forgery.names().contains(name)) {
      return; // An earlier mutation took it away.
    }
    forgery.edit(
        name,
        text ->
            switch (random.nextInt(7)) {
              case 0 -> replaceOne(text, "[0-9]+", pick(NUMBERS));
              case 1 -> replaceOne(text, "\"[a-zA-Z]+\":", "\"" + pick(WORDS) + "\":");
              case 2 -> replaceOne(text, "\"[^\"]*\"", pick(JSON));
              case 3 -> replaceOne(text, "[0-9a-f]{64}", hex());
              case 4 -> "[".repeat(1 + random.nextInt(100_000)) + text;
              case 5 -> replaceOne(text, "[,:{}\\[\\]]", pick(List.of(" ", "", ",,", "\t", "}")));
              default -> new String(bytes(text.getBytes(UTF_8)), UTF_8);
            });
  }

  private static final List<String> WORDS =
      List.of(
          "author", "seq", "prev", "omitted", "body", "disclosed", "id", "x", "version", "seen");

  private String hex() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return java.util.HexFormat.of().formatHex(bytes);
  }

  private String replaceOne(String text, String what, String with) {
    var found = java.util.regex.Pattern.compile(what).matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    var one = found.get(random.nextInt(found.size()));
    return text.substring(0, one.start()) + with + text.substring(one.end());
  }

  /** Entries left out, doubled, changed about, or of somebody else. */
  private void lines(Forgery forgery) {
    if (!forgery.names().contains(Members.ENTRIES)) {
      return;
    }
    forgery.edit(
        Members.ENTRIES,
        text -> {
          List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
          int at = random.nextInt(lines.size());
          switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, pick(lines));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.set(at, pick(lines));
          }
          return String.join("\n", lines);
        });
  }

  private <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
