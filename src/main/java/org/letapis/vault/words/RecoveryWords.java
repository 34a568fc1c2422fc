package org.letapis.vault.words;

import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;

/**
 * A random 256-bit key as 24 English words with a checksum of 8 bits (BIP-39). Whoever has them
 * opens what they were made for. They are never stored: kept on paper, they are typed in again.
 *
 * <p>Nothing but the key is held, and wiped when closed; the words themselves are those of the
 * list, so showing them leaves no copy of a secret text behind, only their order on the screen.
 */
public final class RecoveryWords implements AutoCloseable {

  /** How many words there are. */
  public static final int COUNT = 24;

  private static final int LENGTH = 32;
  private static final int MAX_TYPED = 4096;

  private final Secret entropy;

  private RecoveryWords(Secret entropy) {
    this.entropy = entropy;
  }

  /** New words. */
  public static RecoveryWords random() {
    return random(new SecureRandom());
  }

  /** New words from this source. */
  public static RecoveryWords random(SecureRandom random) {
    return new RecoveryWords(Secret.random(LENGTH, random));
  }

  /**
   * Words as somebody typed them: in either case, with anything between them that is no letter
   * (spaces, line ends, numbers, commas), each whole or by its first four letters.
   *
   * @param typed the caller still owns, and should wipe, the array
   * @throws Problem UNKNOWN, COUNT or CHECKSUM
   */
  public static RecoveryWords ofTyped(char[] typed) {
    int[] numbers = new int[COUNT];
    try {
      int count = numbers(typed, numbers);
      if (count != COUNT) {
        throw new Problem(WordsProblem.COUNT, count, COUNT);
      }
      return new RecoveryWords(Secret.taking(Bip39.entropy(numbers)));
    } finally {
      Arrays.fill(numbers, 0);
    }
  }

  private static int numbers(char[] typed, int[] numbers) {
    if (typed.length > MAX_TYPED) {
      throw new Problem(WordsProblem.COUNT, typed.length, COUNT);
    }
    int count = 0;
    int at = 0;
    while (at < typed.length) {
      int from = at;
      while (at < typed.length && Character.isLetter(typed[at])) {
        at++;
      }
      if (at == from) {
        at++;
        continue;
      }
      count++;
      int number = number(typed, from, at, count);
      if (count <= COUNT) {
        numbers[count - 1] = number;
      }
    }
    return count;
  }

  private static int number(char[] typed, int from, int to, int position) {
    return WordList.find(CharBuffer.wrap(typed, from, to - from))
        .orElseThrow(() -> new Problem(WordsProblem.UNKNOWN, position));
  }

  /** The words in their order, to be shown and written down. */
  public List<String> words() {
    return entropy.use(
        bytes -> {
          int[] numbers = Bip39.numbers(bytes);
          List<String> words =
              IntStream.of(numbers).mapToObj(number -> WordList.all().get(number)).toList();
          Arrays.fill(numbers, 0);
          return words;
        });
  }

  /** The key behind the words; it belongs to them and is closed with them. */
  public Secret key() {
    return entropy;
  }

  /** Whether these are the same words, compared in a time that tells nothing. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryWords that && entropy.equals(that.entropy);
  }

  @Override
  public int hashCode() {
    return entropy.hashCode();
  }

  /** Wipes the key. */
  @Override
  public void close() {
    entropy.close();
  }

  @Override
  public String toString() {
    return "RecoveryWords[" + COUNT + "]";
  }
}
