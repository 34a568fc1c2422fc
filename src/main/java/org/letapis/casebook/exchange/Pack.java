package org.letapis.casebook.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.json.MalformedJson;

/**
 * Entries kept for a while: taken apart they need many times the room, and a bundle may bring a
 * great many.
 */
final class Pack {

  /** Without any. */
  static final Pack NOTHING = new Pack(new byte[0], 0);

  private final byte[] packed;
  private final int length;

  private Pack(byte[] packed, int length) {
    this.packed = packed;
    this.length = length;
  }

  /**
   * An entry and what it was read from.
   *
   * @param line its canonical line without the line end
   */
  record Line(ChainLink link, byte[] line) {

    /** An entry whose line is not at hand. */
    static Line of(ChainLink link) {
      return new Line(link, EntryCodec.line(link));
    }
  }

  static Pack of(Collection<Line> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    int length = 0;
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      for (Line line : lines) {
        out.write(line.line());
        out.write('\n');
        length += line.line().length + 1;
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    } finally {
      fast.end();
    }
    return new Pack(bytes.toByteArray(), length);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    byte[] text = text();
    int from = 0;
    for (int to = 0; to < text.length; to++) {
      if (text[to] == '\n') {
        byte[] line = Arrays.copyOfRange(text, from, to);
        lines.add(new Line(read(line), line));
        from = to + 1;
      }
    }
    return lines;
  }

  private byte[] text() {
    if (length == 0) {
      return packed;
    }
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(length);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static ChainLink read(byte[] line) {
    try {
      return EntryCodec.read(line);
    } catch (MalformedJson never) {
      throw new IllegalStateException("it was read before", never);
    }
  }
}
