package org.letapis.foreign.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.charset.Encoding;
import org.letapis.foreign.charset.EncodingGuess;
import org.letapis.foreign.xml.StrictXml;
import org.letapis.foreign.zip.BoundedZip;

/**
 * What is seen of a file at a first look: enough to tell its format, whatever it is called.
 *
 * @param beginning its first bytes
 * @param text the same as words, where they are words
 * @param zip what is in it, where it is an archive
 * @param root the element that all else of it is in, where it is XML
 */
record Look(byte[] beginning, String text, Optional<BoundedZip> zip, Optional<Root> root) {

  /**
   * The root of an XML document.
   *
   * @param name without a prefix
   * @param namespace empty where it has none
   */
  record Root(String name, String namespace) {}

  private static final int LENGTH = 64 << 10;

  static Look at(ForeignInput input, Bounds bounds) throws IOException {
    byte[] beginning;
    try (InputStream in = input.stream()) {
      beginning = in.readNBytes(LENGTH);
    }
    if (BoundedZip.isZip(beginning)) {
      return new Look(beginning, "", Optional.of(BoundedZip.open(input, bounds)), Optional.empty());
    }
    String text = text(beginning);
    return new Look(
        beginning,
        text,
        Optional.empty(),
        text.startsWith("<") ? root(input, bounds) : Optional.empty());
  }

  /** Without a mark or white space in front; with zeros where it is no text. */
  private static String text(byte[] beginning) {
    Encoding encoding = EncodingGuess.of(beginning);
    String text =
        new String(
            beginning, encoding.mark(), beginning.length - encoding.mark(), encoding.charset());
    return text.stripLeading();
  }

  /** What only begins like XML may still be a table. */
  private static Optional<Root> root(ForeignInput input, Bounds bounds) throws IOException {
    try (StrictXml xml = StrictXml.open(input.stream(), input.name(), bounds)) {
      return xml.nextStart()
          ? Optional.of(new Root(xml.name(), xml.namespace()))
          : Optional.empty();
    } catch (Problem e) {
      if (e.is(org.letapis.foreign.ForeignProblem.XML_BROKEN)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Whether it may be words; also where there are none. */
  boolean isText() {
    return zip.isEmpty() && text.indexOf('\0') < 0;
  }

  /** What would be its headings, were it a table: roughly, for a look. */
  List<String> headings() {
    if (!isText()) {
      return List.of();
    }
    int end = text.indexOf('\n');
    return Stream.of((end < 0 ? text : text.substring(0, end)).split("[,;\t]", -1))
        .map(name -> name.replace("\"", "").strip())
        .toList();
  }

  /** Whether it begins with those bytes. */
  boolean begins(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= beginning.length || (beginning[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  boolean isZipWith(String member) {
    return zip.filter(archive -> archive.has(member)).isPresent();
  }

  boolean isRoot(String name) {
    return root.filter(found -> found.name().equals(name)).isPresent();
  }
}
