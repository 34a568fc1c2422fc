package org.letapis.foreign.martus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.xml.StrictXml;

/** A file whose bytes stand in the export itself, in base 64; it is decoded as it is read. */
final class InlineFile {

  private InlineFile() {}

  /** How such a file is called: by its bulletin and its name. */
  static String name(long bulletin, String file) {
    return bulletin + "/" + file;
  }

  /**
   * Finds a file and begins to decode it.
   *
   * @param xml at the beginning of the export; closed with the stream
   */
  static InputStream open(StrictXml xml, String name) {
    int slash = name.indexOf('/');
    long wanted =
        slash > 0 && name.substring(0, slash).matches("\\d{1,9}")
            ? Long.parseLong(name.substring(0, slash))
            : 0;
    String file = name.substring(slash + 1);
    long bulletin = 0;
    while (xml.nextStart()) {
      if (xml.name().equals("MartusBulletin")) {
        bulletin++;
      }
      if (bulletin == wanted && xml.name().equals("Attachment") && isData(xml, file)) {
        return Base64.getMimeDecoder().wrap(new Pieces(xml));
      }
    }
    throw new Problem(ForeignProblem.NO_SUCH_FILE, name);
  }

  /** Whether the element stands at the data of the file of that name. */
  private static boolean isData(StrictXml xml, String file) {
    boolean right = false;
    int level = xml.depth();
    while (Children.next(xml, level)) {
      if (xml.name().equals("Filename") || xml.name().equals("FileName")) {
        right = xml.text(file.length()).strip().equals(file);
      } else if (right) {
        return true;
      } else {
        xml.skip();
      }
    }
    return false;
  }

  /** The text of one element as bytes. */
  private static final class Pieces extends InputStream {

    private final StrictXml xml;
    private String piece = "";
    private int at;
    private boolean over;

    Pieces(StrictXml xml) {
      this.xml = xml;
    }

    @Override
    public int read() {
      return fill() ? piece.charAt(at++) & 0x7F : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, piece.length() - at);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) (piece.charAt(at++) & 0x7F);
      }
      return count;
    }

    private boolean fill() {
      while (at >= piece.length() && !over) {
        switch (xml.next()) {
          case TEXT -> {
            piece = xml.piece();
            at = 0;
          }
          case END, OVER, START -> over = true;
        }
      }
      return at < piece.length();
    }

    @Override
    public void close() throws IOException {
      xml.close();
    }
  }
}
