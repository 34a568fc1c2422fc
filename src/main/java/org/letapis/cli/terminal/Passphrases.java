package org.letapis.cli.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.letapis.crypto.Secret;
import org.letapis.crypto.passphrase.PassphraseEstimator;
import org.letapis.domain.problem.Problem;

/**
 * Where a passphrase comes from: a file, a file descriptor, or a person at the terminal. Never an
 * argument or the environment, which other programs can read. What is read is wiped.
 */
public final class Passphrases {

  /** Longest passphrase, in bytes of UTF-8. */
  public static final int MAX_BYTES = 1_024;

  private final Terminal terminal;

  public Passphrases(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * A passphrase from where the options say, else from a person.
   *
   * @param question what a person is asked
   * @throws Problem when there is none to be had
   */
  public Secret read(Optional<Path> file, Optional<Integer> descriptor, String question) {
    if (file.isPresent() && descriptor.isPresent()) {
      throw new Problem(CliProblem.PASSPHRASE_TWO_SOURCES);
    }
    if (file.isPresent()) {
      return ofFile(file.get());
    }
    return descriptor.isPresent() ? ofDescriptor(descriptor.get()) : ask(question);
  }

  /**
   * The same for a new one: it must be as strong as the window asks for, and a person is asked
   * twice.
   *
   * @param about names that whoever guesses may know, as that of the casebook
   */
  public Secret readNew(
      Optional<Path> file,
      Optional<Integer> descriptor,
      String question,
      String again,
      List<String> about) {
    Secret first = read(file, descriptor, question);
    if (!PassphraseEstimator.shared().of(first, about).accepted()) {
      first.close();
      throw new Problem(CliProblem.PASSPHRASE_WEAK);
    }
    if (file.isPresent() || descriptor.isPresent()) {
      return first;
    }
    try (Secret second = ask(again)) {
      if (!first.equals(second)) {
        first.close();
        throw new Problem(CliProblem.PASSPHRASES_DIFFER);
      }
      return first;
    }
  }

  private Secret ask(String question) {
    char[] typed = terminal.prompt().ask(question);
    if (typed == null) {
      throw new Problem(CliProblem.NO_TERMINAL);
    }
    return secret(typed);
  }

  private static Secret ofFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, true);
    } catch (IOException e) {
      throw new Problem(CliProblem.PASSPHRASE_UNREADABLE);
    }
  }

  private Secret ofDescriptor(int descriptor) {
    try {
      if (descriptor == 0) {
        return read(terminal.in(), false);
      }
      // Java has no other way to a descriptor it was handed; Linux, macOS and the BSDs have this
      // one.
      try (InputStream in = new FileInputStream("/dev/fd/" + descriptor)) {
        return read(in, false);
      }
    } catch (IOException e) {
      throw new Problem(CliProblem.PASSPHRASE_UNREADABLE);
    }
  }

  /** The first line; of a file, which must have no other. */
  private static Secret read(InputStream in, boolean whole) throws IOException {
    byte[] bytes = new byte[MAX_BYTES + 2];
    try {
      int length = 0;
      int next = in.read();
      while (next >= 0 && next != '\n') {
        if (length == bytes.length) {
          throw new Problem(CliProblem.PASSPHRASE_TOO_LONG, MAX_BYTES);
        }
        bytes[length++] = (byte) next;
        next = in.read();
      }
      if (whole && next == '\n' && in.read() >= 0) {
        throw new Problem(CliProblem.PASSPHRASE_SEVERAL_LINES);
      }
      if (length > 0 && bytes[length - 1] == '\r') {
        length--;
      }
      if (length > MAX_BYTES) {
        throw new Problem(CliProblem.PASSPHRASE_TOO_LONG, MAX_BYTES);
      }
      return secret(characters(ByteBuffer.wrap(bytes, 0, length)));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static char[] characters(ByteBuffer utf8) {
    CharBuffer decoded = CharBuffer.allocate(MAX_BYTES);
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var result = decoder.decode(utf8, decoded, true);
      if (result.isError()) {
        result.throwException();
      }
      return Arrays.copyOf(decoded.array(), decoded.position());
    } catch (CharacterCodingException e) {
      throw new Problem(CliProblem.PASSPHRASE_NOT_TEXT);
    } finally {
      Arrays.fill(decoded.array(), '\0');
    }
  }

  private static Secret secret(char[] characters) {
    try {
      return Secret.ofPassphrase(characters);
    } catch (IllegalArgumentException e) {
      throw new Problem(CliProblem.PASSPHRASE_NOT_TEXT);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }
}
