package org.letapis.foreign.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.charset.Encoding;

/**
 * What an XML document is written in, by its mark or by what it says of itself (XML 1.0, appendix
 * F). It is decoded here and not by the parser, which writes of broken bytes to the console.
 */
final class XmlEncoding {

  private static final int LENGTH = 256;
  private static final Pattern SAID =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

  private XmlEncoding() {}

  /**
   * Looks at the beginning, which is read again afterwards.
   *
   * @param part for problems
   */
  static Encoding of(BufferedInputStream in, String part) throws IOException {
    in.mark(LENGTH);
    byte[] start = in.readNBytes(LENGTH);
    in.reset();
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, Encoding.Certainty.SURE, 3);
    }
    if (begins(start, 0xFF, 0xFE) || begins(start, 0x3C, 0)) {
      return new Encoding(StandardCharsets.UTF_16LE, Encoding.Certainty.SURE, mark(start));
    }
    if (begins(start, 0xFE, 0xFF) || begins(start, 0, 0x3C)) {
      return new Encoding(StandardCharsets.UTF_16BE, Encoding.Certainty.SURE, mark(start));
    }
    Matcher said = SAID.matcher(new String(start, StandardCharsets.ISO_8859_1));
    return new Encoding(
        said.find() ? charset(said.group(1), part) : StandardCharsets.UTF_8,
        Encoding.Certainty.SURE,
        0);
  }

  private static int mark(byte[] start) {
    return start[0] == 0x3C || start[1] == 0x3C ? 0 : 2;
  }

  private static Charset charset(String name, String part) {
    try {
      Charset charset = Charset.forName(name);
      // One that can be read in another one is not what it says.
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? StandardCharsets.UTF_8
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Problem(e, ForeignProblem.XML_BROKEN, part, 1);
    }
  }

  private static boolean begins(byte[] start, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
