package org.letapis.bundle.content;

import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.letapis.bundle.bag.Members;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;

/** Reads data/entries.jsonl line by line, digesting what it reads. */
public final class EntryLines {

  private final InputStream in;
  private final MessageDigest digest;
  private final int maxLength;
  private final byte[] buffer = new byte[64 << 10];
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private long count;

  /** What is done with each entry. */
  @FunctionalInterface
  public interface Visitor {
    void entry(ChainLink link, byte[] line);
  }

  /**
   * Reads from a stream.
   *
   * @param digest is given every byte read
   * @param maxLength most bytes of a line
   */
  public EntryLines(InputStream in, MessageDigest digest, int maxLength) {
    this.in = in;
    this.digest = digest;
    this.maxLength = maxLength;
  }

  /**
   * Reads all lines.
   *
   * @param most how many there may be
   * @return how many there were
   */
  public long forEach(long most, Visitor visitor) throws IOException {
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      digest.update(buffer, 0, n);
      int from = 0;
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          take(from, i);
          from = i + 1;
          line(most, visitor);
        }
      }
      take(from, n);
    }
    if (begun.size() > 0) {
      throw new Problem(MALFORMED, Members.ENTRIES, count + 1);
    }
    return count;
  }

  private void take(int from, int to) {
    if (begun.size() + (to - from) > maxLength) {
      throw new Problem(TOO_LARGE, Members.ENTRIES, maxLength);
    }
    begun.write(buffer, from, to - from);
  }

  private void line(long most, Visitor visitor) {
    byte[] line = begun.toByteArray();
    begun.reset();
    if (++count > most) {
      throw new Problem(MALFORMED, Members.ENTRIES, count);
    }
    ChainLink link;
    try {
      link = EntryCodec.read(line);
    } catch (MalformedJson e) {
      throw new Problem(e, MALFORMED, Members.ENTRIES, count);
    }
    visitor.entry(link, line);
  }
}
