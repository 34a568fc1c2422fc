package org.letapis.crypto;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Secret bytes (a key, a passphrase) that are wiped when closed and never printed.
 *
 * <p>The bytes are copied in, and lent out as a copy that is wiped as soon as the borrower returns.
 * Wiping is best effort: the garbage collector may have moved an array before, and the copies that
 * cryptographic providers make are out of reach.
 */
public final class Secret implements AutoCloseable {
  private final byte[] bytes;
  private boolean closed;

  private Secret(byte[] owned) {
    this.bytes = owned;
  }

  /** What is done with the lent bytes; they are wiped when it returns, so it must not keep them. */
  @FunctionalInterface
  public interface Use<R, X extends Exception> {
    R apply(byte[] bytes) throws X;
  }

  /** A secret of a copy of these bytes; the caller still owns, and should wipe, the array. */
  public static Secret copyOf(byte[] bytes) {
    return new Secret(requireNonNull(bytes, "bytes").clone());
  }

  /** A secret that takes a copy of these bytes and wipes the array it was given. */
  public static Secret taking(byte[] bytes) {
    Secret secret = copyOf(bytes);
    Arrays.fill(bytes, (byte) 0);
    return secret;
  }

  /**
   * A passphrase as bytes, prepared as RFC 8265 (OpaqueString) says: NFC and plain spaces, in
   * UTF-8. The caller still owns, and should wipe, the array.
   *
   * @throws IllegalArgumentException if the characters hold half of a surrogate pair
   */
  public static Secret ofPassphrase(char[] passphrase) {
    return taking(PassphraseText.toUtf8(requireNonNull(passphrase, "passphrase")));
  }

  /** A secret of {@code length} random bytes. */
  public static Secret random(int length, SecureRandom random) {
    byte[] bytes = new byte[length];
    requireNonNull(random, "random").nextBytes(bytes);
    return new Secret(bytes);
  }

  /**
   * Lends a copy of the bytes to {@code use} and wipes the copy afterwards.
   *
   * @throws IllegalStateException if the secret is closed
   */
  public <R, X extends Exception> R use(Use<R, X> use) throws X {
    byte[] lent = copy();
    try {
      return use.apply(lent);
    } finally {
      Arrays.fill(lent, (byte) 0);
    }
  }

  /** A second, independent holder of the same bytes, to be closed on its own. */
  public Secret duplicate() {
    return new Secret(copy());
  }

  /** How many bytes the secret has. */
  public int length() {
    return bytes.length;
  }

  private synchronized byte[] copy() {
    if (closed) {
      throw new IllegalStateException("the secret is closed");
    }
    return bytes.clone();
  }

  /** Wipes the bytes. Closing twice is harmless. */
  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  /** Compares the bytes in a time that tells nothing about where they differ. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Secret that && isSame(that));
  }

  private boolean isSame(Secret that) {
    byte[] mine = copyOrEmpty();
    byte[] others = that.copyOrEmpty();
    try {
      return MessageDigest.isEqual(mine, others) && !isClosed() && !that.isClosed();
    } finally {
      Arrays.fill(mine, (byte) 0);
      Arrays.fill(others, (byte) 0);
    }
  }

  /** The same for all secrets of a length, so that it tells nothing about the bytes. */
  @Override
  public int hashCode() {
    return Integer.hashCode(bytes.length);
  }

  private synchronized byte[] copyOrEmpty() {
    return closed ? new byte[0] : bytes.clone();
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public String toString() {
    return "Secret[" + bytes.length + " bytes]";
  }
}
