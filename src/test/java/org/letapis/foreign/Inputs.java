package org.letapis.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Foreign files made for tests, in memory. */
public final class Inputs {

  private Inputs() {}

  public static ForeignInput of(byte[] bytes) {
    return ForeignInput.of("table", () -> channel(bytes));
  }

  public static ForeignInput of(String text) {
    return of(text.getBytes(UTF_8));
  }

  public static ForeignInput of(String text, Charset charset) {
    return of(text.getBytes(charset));
  }

  private static SeekableByteChannel channel(byte[] bytes) {
    return new SeekableInMemoryByteChannel(bytes);
  }

  /** An archive of those members. */
  public static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** All rows of a table. */
  public static List<ForeignRow> rows(ForeignSource source, int table) {
    List<ForeignRow> rows = new ArrayList<>();
    try {
      source.read(table, rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** A workbook of the parts given, and of the usual ones around them. */
  public static byte[] workbook(String sheets, Map<String, String> parts) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    members.put(
        "_rels/.rels",
        relation("<Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/>"));
    members.put(
        "xl/workbook.xml", ("<workbook xmlns:r='r'>" + sheets + "</workbook>").getBytes(UTF_8));
    StringBuilder relations = new StringBuilder();
    parts.forEach(
        (name, content) -> {
          members.put("xl/" + name, content.getBytes(UTF_8));
          String id = name.replaceAll("[^A-Za-z0-9]", "");
          String type = name.startsWith("sheet") ? "worksheet" : name.replace(".xml", "");
          relations.append(
              "<Relationship Id='%s' Type='x/%s' Target='%s'/>".formatted(id, type, name));
        });
    members.put("xl/_rels/workbook.xml.rels", relation(relations.toString()));
    return zip(members);
  }

  private static byte[] relation(String content) {
    return ("<Relationships>" + content + "</Relationships>").getBytes(UTF_8);
  }
}
