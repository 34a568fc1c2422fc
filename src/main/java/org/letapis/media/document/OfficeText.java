package org.letapis.media.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;

/**
 * The words of an office document: one member of its ZIP archive (ECMA-376 {@code w:t}, OASIS
 * OpenDocument {@code text:p}), read as a stream without a DTD, in bounded size and depth.
 */
final class OfficeText {

  /** Bytes that the archive may give in all. */
  private static final long MOST_BYTES = 64L << 20;

  /** How many times its stored size a document may grow to; text seldom passes 30. */
  private static final long MOST_RATIO = 200;

  private static final int MOST_MEMBERS = 2_000;
  private static final int DEEPEST = 200;
  private static final Set<String> BREAKS = Set.of("p", "h", "tab", "br", "line-break", "tr", "s");

  private OfficeText() {}

  static String of(MediaSource source, Allowance allowance, String member) throws IOException {
    long most = Math.min(MOST_BYTES, Math.max(1 << 20, source.size() * MOST_RATIO));
    try (Counted bytes = new Counted(source, allowance, most)) {
      ZipInputStream zip = bytes.zip();
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++seen > MOST_MEMBERS) {
          return "";
        }
        if (entry.getName().equals(member)) {
          return words(bytes, member.startsWith("word/"));
        }
        bytes.skipMember();
      }
      return "";
    }
  }

  /** What comes out of an archive, up to a bound. */
  private static final class Counted extends FilterInputStream {
    private final Allowance allowance;
    private long left;

    Counted(MediaSource source, Allowance allowance, long most) {
      super(new ZipInputStream(source.stream(allowance)));
      this.allowance = allowance;
      this.left = most;
    }

    ZipInputStream zip() {
      return (ZipInputStream) in;
    }

    void skipMember() throws IOException {
      byte[] some = new byte[8192];
      while (read(some, 0, some.length) >= 0) {
        allowance.check();
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      allowance.check();
      int read = in.read(to, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("too large");
      }
      return read;
    }
  }

  private static String words(InputStream xml, boolean word) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(xml);
      int depth = 0;
      boolean inside = !word;
      while (reader.hasNext() && text.length() < DocumentText.MOST) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              return text.toString();
            }
            inside = !word || reader.getLocalName().equals("t");
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            inside = !word;
            if (BREAKS.contains(Objects.toString(reader.getLocalName(), ""))) {
              text.append('\n');
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (inside) {
              text.append(reader.getText());
            }
          }
          default -> {
            // Neither words nor breaks.
          }
        }
      }
    } catch (XMLStreamException broken) {
      return text.toString();
    }
    return text.toString();
  }
}
