package org.letapis.search.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.letapis.crypto.Secret;
import org.letapis.search.text.disk.SealedDirectory;
import org.letapis.search.text.word.KeyCache;

/**
 * The full text index in its folder, sealed. It is no truth: whatever is wrong with it, it is
 * deleted and made again. Writing is for one thread at a time, searching for any.
 */
public final class TextIndex implements AutoCloseable {

  static final String MARK = "mark";
  static final String FROM = "from";
  static final String TO = "to";
  private static final String ID = "id";
  private static final String CALLED = "called";
  private static final String FILE = "file-text";
  private static final String FILE_NAME = "file-name";

  /** Hits are counted exactly up to here. */
  private static final int COUNTED = 1_000;

  private static final double BUFFER_MIB = 24;
  private static final long CACHE = 32L << 20;
  private static final FieldType WORDS = words();

  private final SealedDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final KeyCache keys = new KeyCache();

  private TextIndex(SealedDirectory directory, IndexWriter writer, SearcherManager searchers) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /**
   * Opens the index of a vault, making it where it is not there.
   *
   * @param key the vault's key {@code index}; not kept
   * @throws IOException when it is damaged; then it is to be deleted
   */
  public static TextIndex open(Path folder, Secret key) throws IOException {
    SealedDirectory directory = SealedDirectory.open(folder, key, CACHE);
    try {
      TieredMergePolicy merging = new TieredMergePolicy();
      merging.setForceMergeDeletesPctAllowed(0);
      IndexWriterConfig config =
          new IndexWriterConfig(new KeywordAnalyzer())
              .setRAMBufferSizeMB(BUFFER_MIB)
              .setMergePolicy(merging)
              // In the thread that writes: none is to outlive the lock.
              .setMergeScheduler(new SerialMergeScheduler())
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      return new TextIndex(directory, writer, new SearcherManager(writer, null));
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed instanceof IOException io ? io : new IOException(failed);
    }
  }

  /** Deletes an index that is not open. */
  public static void delete(Path folder) throws IOException {
    SealedDirectory.delete(folder);
  }

  /** What was said of it at the last commit. */
  public Map<String, String> remembered() {
    Map<String, String> said = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
    }
    return said;
  }

  /**
   * Puts a record in, in the place of what was there of it.
   *
   * @param called given back by {@link #called}
   */
  public void put(TextDoc doc, String called) throws IOException {
    writer.updateDocument(new Term(ID, doc.id()), document(doc, called));
  }

  /** The same for one that is surely not there yet, which costs less. */
  public void add(TextDoc doc, String called) throws IOException {
    writer.addDocument(document(doc, called));
  }

  /** Takes a record out. */
  public void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(ID, id));
  }

  /** Takes all out. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  private Document document(TextDoc doc, String called) {
    Document document = new Document();
    document.add(new StoredField(CALLED, called));
    document.add(new StringField(ID, doc.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(doc.id())));
    doc.marks().forEach(mark -> document.add(new StringField(MARK, mark, Field.Store.NO)));
    doc.days()
        .ifPresent(
            days -> {
              document.add(new IntPoint(FROM, days.from()));
              document.add(new IntPoint(TO, days.to()));
            });
    Map<TextPlace, List<String>> texts = new EnumMap<>(TextPlace.class);
    List<String> all = new ArrayList<>();
    for (TextDoc.Part part : doc.parts()) {
      all.add(part.text());
      if (part.place() != TextPlace.ALL) {
        texts.computeIfAbsent(part.place(), p -> new ArrayList<>()).add(part.text());
      }
    }
    for (TextDoc.FileText file : doc.files()) {
      all.add(file.text());
      texts.computeIfAbsent(TextPlace.FILE, p -> new ArrayList<>()).add(file.text());
      document.add(new StoredField(FILE_NAME, file.name()));
      document.add(new StoredField(FILE, file.text()));
    }
    texts.put(TextPlace.ALL, all);
    texts.forEach(
        (place, some) -> document.add(new Field(place.field(), new KeyStream(some, keys), WORDS)));
    return document;
  }

  /** Lets searches see what was put in. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes it durable, and remembers something with it. */
  public void commit(Map<String, String> remember) throws IOException {
    writer.setLiveCommitData(remember.entrySet());
    writer.commit();
  }

  /** Whether there is anything that a commit would keep. */
  public boolean isAhead() {
    return writer.hasUncommittedChanges();
  }

  /** Writes anew whatever still holds records that were taken out or put in again. */
  public void purge() throws IOException {
    writer.forceMergeDeletes(true);
  }

  /** How many records are in it. */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  /** The best so many. */
  public TextHits search(Clause wanted, int limit) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      TopDocs top =
          searcher.search(
              Queries.of(wanted), new TopScoreDocCollectorManager(limit, Math.max(limit, COUNTED)));
      List<TextHits.Hit> hits = new ArrayList<>();
      for (ScoreDoc doc : top.scoreDocs) {
        id(searcher, doc.doc).ifPresent(id -> hits.add(new TextHits.Hit(id, doc.score)));
      }
      return new TextHits(
          hits, top.totalHits.value(), top.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Texts of the attached files of a record. */
  public List<TextDoc.FileText> files(String record) throws IOException {
    List<TextDoc.FileText> files = new ArrayList<>();
    Optional<Document> stored = stored(record);
    if (stored.isPresent()) {
      String[] names = stored.get().getValues(FILE_NAME);
      String[] texts = stored.get().getValues(FILE);
      for (int i = 0; i < Math.min(names.length, texts.length); i++) {
        files.add(new TextDoc.FileText(names[i], texts[i]));
      }
    }
    return files;
  }

  /** What a record was called when it was put in; nothing when it is not in it. */
  public Optional<String> called(String record) throws IOException {
    return stored(record).map(document -> document.get(CALLED));
  }

  private Optional<Document> stored(String record) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(ID, record)), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
    } finally {
      searchers.release(searcher);
    }
  }

  private static Optional<String> id(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(ID);
    return ids != null && ids.advanceExact(doc - leaf.docBase)
        ? Optional.of(ids.binaryValue().utf8ToString())
        : Optional.empty();
  }

  /** Lets go of it; what was not committed is lost, and comes again from the records. */
  @Override
  public void close() {
    try {
      searchers.close();
    } catch (IOException nothingToDo) {
      // It was only read.
    }
    try {
      writer.rollback();
    } catch (IOException | RuntimeException nothingToDo) {
      // Then the next opening finds it damaged, or not.
    } finally {
      directory.close();
      keys.forget();
    }
  }
}
