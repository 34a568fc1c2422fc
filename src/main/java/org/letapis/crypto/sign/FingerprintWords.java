package org.letapis.crypto.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.letapis.crypto.Digests;

/**
 * A SHA-256 fingerprint as twelve everyday words that two people can read to each other: one word
 * for each of the first twelve bytes, so 96 bits. A stranger would have to make some 2^96 keys to
 * find one that reads the same. Both people must look at the words in one language; the hex form,
 * with all 256 bits, is the same in each.
 */
public final class FingerprintWords {
  /** How many words a fingerprint has. */
  public static final int WORDS = 12;

  /** Languages there are lists for, as BCP 47 tags. */
  public static final List<String> LANGUAGES = List.of("be", "ru", "en");

  private final List<String> list;

  private FingerprintWords(List<String> list) {
    this.list = list;
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException for a language not in {@link #LANGUAGES}
   */
  public static FingerprintWords in(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no words in that language");
    }
    String name = "/org/letapis/crypto/words_" + language + ".txt";
    try (InputStream in = FingerprintWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list is missing");
      }
      return new FingerprintWords(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The twelve words of a SHA-256 fingerprint, in their order. */
  public List<String> of(byte[] sha256) {
    requireDigest(sha256);
    return IntStream.range(0, WORDS).mapToObj(i -> list.get(sha256[i] & 0xff)).toList();
  }

  /** All 64 hex digits in sixteen groups of four. */
  public static String hex(byte[] sha256) {
    requireDigest(sha256);
    return Digests.hex(sha256).replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The whole list: 256 words, in the order of the alphabet. */
  public List<String> list() {
    return list;
  }

  private static void requireDigest(byte[] sha256) {
    if (sha256.length != Digests.SHA256_LENGTH) {
      throw new IllegalArgumentException("not a SHA-256 digest");
    }
  }
}
