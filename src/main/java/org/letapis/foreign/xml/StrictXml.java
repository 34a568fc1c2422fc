package org.letapis.foreign.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.charset.StrictText;

/**
 * Reads XML element by element. A document type is refused, and with it every entity but the five
 * that XML itself has; nothing outside is ever opened; size, depth and the length of every piece
 * are bounded. Names are local: namespaces are not looked at.
 */
public final class StrictXml implements AutoCloseable {

  /** What comes next. */
  public enum Event {
    START,
    TEXT,
    END,
    /** The document is over. */
    OVER
  }

  private static final XMLInputFactory FACTORY = factory();

  private final MeteredStream in;
  private final XMLStreamReader reader;
  private final String part;
  private final Bounds bounds;
  private int depth;

  private StrictXml(MeteredStream in, XMLStreamReader reader, String part, Bounds bounds) {
    this.in = in;
    this.reader = reader;
    this.part = part;
    this.bounds = bounds;
  }

  /**
   * Begins to read.
   *
   * @param in closed with this, or when this fails
   * @param part by which problems name it: a member of an archive, or what people call the file
   */
  public static StrictXml open(InputStream in, String part, Bounds bounds) throws IOException {
    MeteredStream metered = new MeteredStream(in, part, bounds);
    try {
      BufferedInputStream buffered = new BufferedInputStream(metered);
      StrictText text = new StrictText(buffered, XmlEncoding.of(buffered, part), bounds);
      return new StrictXml(metered, FACTORY.createXMLStreamReader(text), part, bounds);
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw problem(e, part, 1);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside is read");
        });
    return factory;
  }

  /** Goes on to what comes next; comments and instructions are passed over. */
  public Event next() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        in.gave();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > bounds.depth()) {
              throw new Problem(ForeignProblem.XML_DEEP, part, bounds.depth());
            }
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Problem(ForeignProblem.XML_DTD, part);
          default -> {
            // A comment or an instruction.
          }
        }
      }
      return Event.OVER;
    } catch (XMLStreamException | RuntimeException e) {
      throw problem(e, part, line());
    }
  }

  /** Goes on to the next element's beginning; false at the end of the document. */
  public boolean nextStart() {
    while (true) {
      switch (next()) {
        case START -> {
          return true;
        }
        case OVER -> {
          return false;
        }
        case TEXT, END -> {
          // Passed over.
        }
      }
    }
  }

  /** The name of the element that begins or ends here, without its namespace's prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element that begins or ends here; empty where it has none. */
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** An attribute of the element that begins here, by its local name; null where it has none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The same of one namespace; null where it has none. */
  public @Nullable String attributeIn(String namespace, String name) {
    return reader.getAttributeValue(namespace, name);
  }

  /** An attribute, or something else where it has none. */
  public String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** The piece of text that stands here; a long one comes in several. */
  public String piece() {
    return reader.getText();
  }

  /** Appends the piece of text that stands here. */
  public void pieceTo(StringBuilder text) {
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /**
   * The text of the element that begins here, with that of elements in it; stands at its end then.
   *
   * @param most characters that are kept; what is longer is told apart by being one longer
   */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    int inside = depth;
    while (true) {
      Event event = next();
      if (event == Event.TEXT && text.length() <= most) {
        pieceTo(text);
      } else if (event == Event.OVER || (event == Event.END && depth < inside)) {
        text.setLength(Math.min(text.length(), most + 1));
        return text.toString();
      }
    }
  }

  /** Passes over the element that begins here, to its end. */
  public void skip() {
    int inside = depth;
    Event event = next();
    while (event != Event.OVER && (event != Event.END || depth >= inside)) {
      event = next();
    }
  }

  /** How many elements are open here. */
  public int depth() {
    return depth;
  }

  /** The line of the part, from 1. */
  public long line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  /** The column of the line, from 1. */
  public long column() {
    return Math.max(1, reader.getLocation().getColumnNumber());
  }

  private static Problem problem(Exception e, String part, long line) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Problem problem) {
        return problem;
      }
      if (t instanceof XMLStreamException failed && failed.getNestedException() != null) {
        Throwable nested = failed.getNestedException();
        if (nested instanceof IOException && t != nested) {
          return new Problem(nested, ForeignProblem.UNREADABLE);
        }
      }
    }
    return new Problem(e, ForeignProblem.XML_BROKEN, part, line);
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException ignored) {
      // It was only read.
    } finally {
      in.close();
    }
  }
}
