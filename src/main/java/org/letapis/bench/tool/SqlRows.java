package org.letapis.bench.tool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows that somebody would keep of a casebook in a plain database: each entry as it was said,
 * each record as it stands with its title, and tables of what it names, when it was, its terms and
 * the words of its names, each with an index. Our own store has the same tables.
 */
public final class SqlRows {

  /** Makes the tables. */
  public static final String SCHEMA =
      """
      CREATE TABLE entry (id BLOB PRIMARY KEY, author BLOB, seq INTEGER, record BLOB, kind TEXT,
        status TEXT, claimed INTEGER, line TEXT) WITHOUT ROWID;
      CREATE INDEX entry_of_author ON entry (author, seq, id);
      CREATE INDEX entry_of_record ON entry (record, author, seq);
      CREATE TABLE record (id BLOB PRIMARY KEY, type TEXT, title TEXT, start TEXT, changed INTEGER,
        document TEXT) WITHOUT ROWID;
      CREATE INDEX record_by_title ON record (title, id);
      CREATE INDEX record_by_change ON record (changed, id);
      CREATE INDEX record_of_type_by_title ON record (type, title, id);
      CREATE INDEX record_of_type_by_change ON record (type, changed, id);
      CREATE TABLE link (record BLOB, path TEXT, target BLOB, PRIMARY KEY (record, path))
        WITHOUT ROWID;
      CREATE INDEX link_to ON link (target, record);
      CREATE TABLE term (record BLOB, path TEXT, term TEXT, PRIMARY KEY (record, path, term))
        WITHOUT ROWID;
      CREATE INDEX term_used ON term (term, record);
      CREATE TABLE dated (record BLOB, path TEXT, day TEXT, PRIMARY KEY (record, path))
        WITHOUT ROWID;
      CREATE INDEX dated_by_day ON dated (day, record);
      CREATE TABLE name_key (record BLOB, name TEXT, PRIMARY KEY (record, name)) WITHOUT ROWID;
      CREATE INDEX name_key_prefix ON name_key (name, record);
      """;

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d.*)?)?");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,60}");
  private static final Set<String> NAMES = Set.of("family", "given", "patronymic", "name");
  private static final String AUTHOR = "x'" + "ab".repeat(32) + "'";
  private static final HexFormat HEX = HexFormat.of();

  private long seq;

  /** An id as these tables hold it. */
  public static String id(RecordId record) {
    return "x'" + record.toString().replace("-", "") + "'";
  }

  /** The statements that put a new record in; no transaction around them. */
  public String insert(Change change) {
    seq++;
    ObjectNode fields = Json.object();
    change.fields().forEach((path, value) -> fields.set(path.toString(), value));
    String document = CanonicalJson.text(fields);
    String record = id(change.record());
    StringBuilder sql = new StringBuilder(4_096);
    sql.append("INSERT INTO entry VALUES (x'")
        .append(digest(record + seq + document))
        .append("',")
        .append(AUTHOR)
        .append(',')
        .append(seq)
        .append(',')
        .append(record)
        .append(",'change','accepted',")
        .append(seq)
        .append(',')
        .append(text(document))
        .append(");\n");
    Set<String> names = new TreeSet<>();
    StringBuilder rows = new StringBuilder();
    String start = "";
    for (var field : change.fields().entrySet()) {
      for (String said : said(field.getValue())) {
        row(rows, names, record, field.getKey(), said);
        if (field.getKey().toString().equals("start")) {
          start = said;
        }
      }
    }
    String title =
        Titles.of(
            new CaseRecord(change.record(), change.type(), change.fields()), Language.BELARUSIAN);
    sql.append("INSERT INTO record VALUES (")
        .append(record)
        .append(',')
        .append(text(change.type()))
        .append(',')
        .append(text(title))
        .append(',')
        .append(text(start))
        .append(',')
        .append(seq)
        .append(',')
        .append(text(document))
        .append(");\n")
        .append(rows);
    for (String name : names) {
      sql.append("INSERT INTO name_key VALUES (")
          .append(record)
          .append(',')
          .append(text(name))
          .append(");\n");
    }
    return sql.toString();
  }

  private static void row(
      StringBuilder rows, Set<String> names, String record, FieldPath path, String said) {
    String place = record + "," + text(path.toString()) + ",";
    if (ID.matcher(said).matches()) {
      rows.append("INSERT OR IGNORE INTO link VALUES (")
          .append(place)
          .append("x'")
          .append(said.replace("-", ""))
          .append("');\n");
    } else if (DAY.matcher(said).matches()) {
      rows.append("INSERT OR IGNORE INTO dated VALUES (")
          .append(place)
          .append(text(said))
          .append(");\n");
    } else if (CODE.matcher(said).matches()) {
      rows.append("INSERT OR IGNORE INTO term VALUES (")
          .append(place)
          .append(text(said))
          .append(");\n");
    } else if (path.column() != null && NAMES.contains(path.column())) {
      names.add(said.toLowerCase(Locale.ROOT));
    }
  }

  private static Set<String> said(JsonNode value) {
    Set<String> all = new LinkedHashSet<>();
    if (value.isString()) {
      all.add(value.stringValue());
    }
    value.forEach(inner -> all.addAll(said(inner)));
    return all;
  }

  /** A text as SQL has it. */
  public static String text(String said) {
    return "'" + said.replace("'", "''") + "'";
  }

  private static String digest(String of) {
    try {
      return HEX.formatHex(
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
