package org.letapis.domain.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/**
 * A short code for a bug that a person can read out to us: a hash of exception classes and of the
 * class and method names of the stack, so the same bug gives the same code on every machine, and
 * nothing of a casebook, a message or a line number goes into it.
 */
public final class FaultCode {

  /** Digits and letters without I, L, O and U, as Crockford's base 32 has them. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int DEEPEST_CAUSE = 8;
  private static final int FRAMES = 6;

  private FaultCode() {}

  /** Eight characters with a hyphen in the middle, as in {@code K7Q4-3X9P}. */
  public static String of(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = new HashSet<>();
    Throwable current = thrown;
    while (current != null && seen.add(current) && seen.size() <= DEEPEST_CAUSE) {
      trace.append(current.getClass().getName()).append('\n');
      StackTraceElement[] frames = current.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        trace.append(frames[i].getClassName()).append('#').append(frames[i].getMethodName());
        trace.append('\n');
      }
      current = current.getCause();
    }
    return print(hash(trace.toString()));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String print(byte[] hash) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      code.append(DIGITS.charAt(hash[i] & 31));
      if (i == 3) {
        code.append('-');
      }
    }
    return code.toString();
  }
}
