package org.letapis.casebook.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.letapis.casebook.custom.Custom;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.standpoint.Forgotten;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Schema;
import org.letapis.files.AttachedFiles;
import org.letapis.search.text.TextDoc;
import org.letapis.search.text.TextIndex;
import org.letapis.search.text.query.QueryReader;
import org.letapis.store.row.RecordRow;

/** Puts records into the index as they stand. */
final class Filler {

  private static final Set<String> BEARERS =
      Set.of("person", "official", "organisation", "facility", "proceeding", "source");

  /** Names of so many records are remembered while the index is made. */
  private static final int REMEMBERED = 20_000;

  private final Ledger ledger;
  private final Custom custom;
  private final FileWords files;
  private final List<Labels> plain = Language.all().stream().map(Labels::of).toList();
  private final Map<RecordId, List<String>> names =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RecordId, List<String>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private int erasures;

  /** Makes one that stops when asked to. */
  @FunctionalInterface
  interface Maker {
    Filler make(BooleanSupplier stopped);
  }

  /**
   * What came of it.
   *
   * @param removed whether words are to vanish that were there
   * @param renamed records that others name, and that are called otherwise now
   */
  record Done(boolean removed, Set<RecordId> renamed) {}

  Filler(Ledger ledger, Custom custom, AttachedFiles attached, BooleanSupplier stopped) {
    this.ledger = ledger;
    this.custom = custom;
    this.files = new FileWords(attached, stopped);
    this.erasures = erasures();
  }

  private int erasures() {
    return ledger.locals().keys(Forgotten.ERASED).size();
  }

  /**
   * Puts records in, or takes them out where they are shown no more.
   *
   * @param fresh whether none of them can be there yet
   */
  Done put(TextIndex index, List<RecordId> ids, boolean fresh) throws IOException {
    Map<RecordId, RecordRow> rows = ledger.store().many().records(ids);
    CasebookSchema schema = custom.schema();
    List<Labels> languages = plain.stream().map(schema::labels).toList();
    rows.values().forEach(row -> names.remove(row.id()));
    remember(rows, schema);
    Set<RecordId> renamed = new LinkedHashSet<>();
    int now = fresh ? erasures : erasures();
    boolean removed = now != erasures;
    erasures = now;
    for (RecordId id : ids) {
      RecordRow row = rows.get(id);
      if (row == null || !row.visible() || Schema.isDefinition(row.state().type())) {
        removed |= !fresh && index.called(id.toString()).isPresent();
        index.remove(id.toString());
        continue;
      }
      String called = String.join("\n", Names.all(row.state()));
      Optional<String> before = fresh ? Optional.empty() : index.called(id.toString());
      if (BEARERS.contains(row.state().type())
          && before.filter(b -> !b.equals(called)).isPresent()) {
        renamed.add(id);
      }
      TextDoc doc =
          doc(row, schema, languages, before.isPresent() ? index.files(id.toString()) : List.of());
      if (fresh) {
        index.add(doc, called);
      } else {
        index.put(doc, called);
      }
    }
    return new Done(removed, renamed);
  }

  private TextDoc doc(
      RecordRow row, CasebookSchema schema, List<Labels> languages, List<TextDoc.FileText> known) {
    RecordWords words = RecordWords.of(row.state(), schema, languages, names);
    List<TextDoc.Part> parts =
        words.said().stream().map(s -> new TextDoc.Part(s.place(), s.text())).toList();
    return new TextDoc(
        row.id().toString(), parts, words.marks(), days(row), files.of(words.files(), known));
  }

  private static Optional<TextDoc.Days> days(RecordRow row) {
    Optional<TextDoc.Days> start = row.start().flatMap(Filler::days);
    Optional<TextDoc.Days> end = row.end().flatMap(Filler::days);
    return start.map(from -> end.map(to -> spanning(from, to)).orElse(from)).or(() -> end);
  }

  private static Optional<TextDoc.Days> days(PartialDate date) {
    return Optional.ofNullable(QueryReader.days(date));
  }

  private static TextDoc.Days spanning(TextDoc.Days from, TextDoc.Days to) {
    return new TextDoc.Days(Math.min(from.from(), to.from()), Math.max(from.to(), to.to()));
  }

  private void remember(Map<RecordId, RecordRow> rows, CasebookSchema schema) {
    Set<RecordId> wanted = new HashSet<>();
    rows.values().forEach(row -> wanted.addAll(RecordWords.named(row.state(), schema)));
    wanted.removeAll(names.keySet());
    if (!wanted.isEmpty()) {
      Map<RecordId, List<String>> read = new HashMap<>();
      ledger
          .store()
          .many()
          .records(new ArrayList<>(wanted))
          .forEach((id, row) -> read.put(id, row.visible() ? Names.all(row.state()) : List.of()));
      names.putAll(read);
    }
  }
}
