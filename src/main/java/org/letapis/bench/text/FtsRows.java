package org.letapis.bench.text;

import java.util.ArrayList;
import java.util.List;
import org.letapis.bench.tool.SqlRows;
import org.letapis.search.text.Clause;
import org.letapis.search.text.TextDoc;
import org.letapis.search.text.TextPlace;

/**
 * The same texts and questions for SQLite's FTS5: its own tokens, no stems, no other alphabets, the
 * texts not kept (neither does our index), marks and days in a table beside it.
 */
public final class FtsRows {

  /** Makes the tables. */
  public static final String SCHEMA =
      """
      CREATE VIRTUAL TABLE said USING fts5(body, person, place, content='');
      CREATE TABLE doc (id INTEGER PRIMARY KEY, kind TEXT, article TEXT, first INTEGER,
        last INTEGER);
      CREATE INDEX doc_of_kind ON doc (kind);
      CREATE INDEX doc_by_day ON doc (first);
      """;

  private FtsRows() {}

  /** Statements that put an event in. */
  public static String insert(TextDoc doc) {
    String days = doc.days().map(d -> d.from() + "," + d.to()).orElse("NULL,NULL");
    return "INSERT INTO said (rowid, body, person, place) VALUES ("
        + doc.id()
        + ","
        + SqlRows.text(of(doc, TextPlace.ALL))
        + ","
        + SqlRows.text(of(doc, TextPlace.PERSON))
        + ","
        + SqlRows.text(of(doc, TextPlace.PLACE))
        + ");\nINSERT INTO doc VALUES ("
        + doc.id()
        + ","
        + SqlRows.text(doc.marks().get(0))
        + ","
        + SqlRows.text(doc.marks().get(1))
        + ","
        + days
        + ");";
  }

  private static String of(TextDoc doc, TextPlace place) {
    return String.join(
        " ", doc.parts().stream().filter(p -> p.place() == place).map(TextDoc.Part::text).toList());
  }

  /** A question: the best so many, by FTS5's own rank. */
  public static String question(Clause.All asked, int limit) {
    List<String> match = new ArrayList<>();
    List<String> where = new ArrayList<>();
    for (Clause clause : asked.clauses()) {
      switch (clause) {
        case Clause.Word word -> match.add(quoted(word.word()) + (word.beginning() ? " *" : ""));
        case Clause.Phrase phrase -> match.add(quoted(String.join(" ", phrase.words())));
        case Clause.Marked marked -> where.add("doc.kind = '" + marked.marks().getFirst() + "'");
        case Clause.During during ->
            where.add(
                "doc.first <= " + during.days().to() + " AND doc.last >= " + during.days().from());
        default -> throw new IllegalArgumentException("not asked here");
      }
    }
    String matching = "said MATCH " + SqlRows.text(String.join(" AND ", match));
    String from = where.isEmpty() ? "said" : "said JOIN doc ON doc.id = said.rowid";
    String also = where.isEmpty() ? "" : " AND " + String.join(" AND ", where);
    return "SELECT count(*), max(id) FROM (SELECT said.rowid AS id FROM "
        + from
        + " WHERE "
        + matching
        + also
        + " ORDER BY rank LIMIT "
        + limit
        + ");";
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }
}
