package org.letapis.casebook.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.custom.Custom;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Summaries;
import org.letapis.crypto.Secret;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.words.ValueWords;
import org.letapis.files.AttachedFiles;
import org.letapis.search.phoneme.Layouts;
import org.letapis.search.text.Clause;
import org.letapis.search.text.TextDoc;
import org.letapis.search.text.TextHits;
import org.letapis.search.text.TextIndex;
import org.letapis.search.text.query.QueryReader;
import org.letapis.search.text.query.Reading;
import org.letapis.search.text.query.Terms;
import org.letapis.store.row.RecordRow;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/**
 * Full text search. The index is made in the background when it is first wanted; while it is being
 * made, what is in it is found. Safe for use by several threads.
 */
public final class TextSearch implements AutoCloseable {

  /** Most records that are shown for one question. */
  public static final int MOST = 200;

  /** Passages are looked for in so many of them. */
  private static final int WITH_PASSAGES = 60;

  private static final int PASSAGES = 3;

  private final Ledger ledger;
  private final Custom custom;
  private final Clock clock;
  private final Keeper keeper;
  private final SavedSearches saved;
  private @Nullable CasebookSchema termsOf;
  private @Nullable Terms terms;

  /** Of an open vault. */
  public static TextSearch of(
      Ledger ledger, Custom custom, AttachedFiles files, Vault vault, Clock clock) {
    Path folder = vault.folder().index();
    return new TextSearch(ledger, custom, files, folder, vault.roomKey(RoomKey.INDEX), clock);
  }

  private TextSearch(
      Ledger ledger, Custom custom, AttachedFiles files, Path folder, Secret key, Clock clock) {
    this.ledger = ledger;
    this.custom = custom;
    this.clock = clock;
    this.saved = new SavedSearches(ledger);
    this.keeper =
        new Keeper(ledger, folder, key, stopped -> new Filler(ledger, custom, files, stopped));
  }

  /** Opens the index, or begins to make it, in the background. */
  public void start() {
    keeper.start();
  }

  /** How far it is. */
  public IndexState state() {
    return keeper.state();
  }

  /** Waits until all that was said so far can be found. */
  public void await() throws InterruptedException {
    keeper.start();
    keeper.settle();
  }

  /** Questions that are kept. */
  public SavedSearches saved() {
    return saved;
  }

  /** The records that a question finds, the best first. */
  public List<RecordId> ids(String query, int limit) {
    keeper.start();
    return hits(read(query), limit).hits().stream().map(hit -> RecordId.of(hit.id())).toList();
  }

  /**
   * Looks for something. Never fails for what is asked.
   *
   * @param query see {@link QueryReader}
   * @param language in which fields are named
   */
  public FoundTexts search(String query, Language language) {
    keeper.start();
    Reading reading = read(query);
    TextHits hits = hits(reading, MOST);
    String other = "";
    if (hits.hits().isEmpty() && keeper.state().complete()) {
      for (String variant : Layouts.variants(query)) {
        Reading again = read(variant);
        TextHits found = hits(again, MOST);
        if (!found.hits().isEmpty()) {
          reading = again;
          hits = found;
          other = variant;
          break;
        }
      }
    }
    return new FoundTexts(
        records(hits, reading, language),
        hits.total(),
        hits.exact(),
        reading.pieces().stream().map(FoundTexts.How::of).toList(),
        keeper.state(),
        other);
  }

  private Reading read(String query) {
    return QueryReader.read(query, terms(), LocalDate.now(clock));
  }

  private synchronized Terms terms() {
    CasebookSchema now = custom.schema();
    Terms known = terms;
    if (known == null || termsOf != now) {
      known = new Terms(now);
      terms = known;
      termsOf = now;
    }
    return known;
  }

  private TextHits hits(Reading reading, int limit) {
    Optional<TextIndex> index = keeper.index();
    if (index.isEmpty() || reading.isEmpty()) {
      return TextHits.NONE;
    }
    Clause wanted = reading.clause();
    try {
      return index.get().search(wanted, limit);
    } catch (IOException damaged) {
      keeper.doubt();
      return TextHits.NONE;
    } catch (IllegalStateException closing) {
      // It is being made again, or the casebook is being locked.
      return TextHits.NONE;
    }
  }

  private List<FoundRecord> records(TextHits hits, Reading reading, Language language) {
    List<RecordId> ids = hits.hits().stream().map(hit -> RecordId.of(hit.id())).toList();
    Map<RecordId, RecordRow> rows = new HashMap<>(ledger.store().many().records(ids));
    rows.values().removeIf(row -> !row.visible());
    List<RecordRow> ordered = ids.stream().filter(rows::containsKey).map(rows::get).toList();
    List<RecordSummary> summaries = new Summaries(ledger).of(ordered);
    CasebookSchema schema = custom.schema();
    Labels labels = schema.labels(Labels.of(language));
    ValueWords words = schema.words(labels, id -> "");
    Passages passages = new Passages(reading.words());
    List<FoundRecord> found = new ArrayList<>();
    for (int i = 0; i < summaries.size(); i++) {
      List<Passage> where =
          i < WITH_PASSAGES
              ? passages(summaries.get(i), schema, labels, words, passages)
              : List.of();
      found.add(new FoundRecord(summaries.get(i), where));
    }
    return found;
  }

  private List<Passage> passages(
      RecordSummary summary,
      CasebookSchema schema,
      Labels labels,
      ValueWords words,
      Passages passages) {
    List<Passage> found = new ArrayList<>();
    RecordWords record = RecordWords.of(summary.record(), schema, List.of(labels), Map.of());
    for (Said said : record.said()) {
      if (said.own() && found.size() < PASSAGES) {
        passages.in(words.field(summary.type(), said.path()), said.text()).ifPresent(found::add);
      }
    }
    if (!record.files().isEmpty() && found.size() < PASSAGES) {
      for (TextDoc.FileText file : files(summary.id())) {
        if (found.size() < PASSAGES) {
          passages.in(FileWords.shown(file), file.text()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private List<TextDoc.FileText> files(RecordId record) {
    try {
      Optional<TextIndex> index = keeper.index();
      return index.isEmpty() ? List.of() : index.get().files(record.toString());
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  /** Ends what is being done, and lets go of the index. */
  @Override
  public void close() {
    keeper.close();
  }
}
