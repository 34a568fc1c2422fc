package org.letapis.casebook.exchange.selection;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Ruling.SourceCount;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.types.Schema;
import org.letapis.merge.Candidate;
import org.letapis.store.row.RecordRow;
import tools.jackson.databind.JsonNode;

/**
 * Applies the rules to records and entries. Of one record all entries are treated alike, old values
 * too: what was written once tells as much as what stands.
 */
public final class Rulings {

  /** Kinds that everybody must get: who goes on under which keys, and what is to be erased. */
  private static final Set<EntryKind> FOR_ALL =
      Set.of(EntryKind.SUCCESSION, EntryKind.ERASURE, EntryKind.ERASED);

  private static final int REMEMBERED = 20_000;

  /** Whole records take more room than what is found of them. */
  private static final int READ = 3_000;

  private final Ledger ledger;
  private final Rules rules;
  private final SourceRules sources;
  private final Chosen chosen;
  private final Map<RecordId, Optional<RecordRow>> rows = lastOnes(READ);
  private final Map<RecordId, Ruling> rulings = lastOnes(REMEMBERED);
  private final Map<RecordId, Optional<Why>> secrets = lastOnes(REMEMBERED);

  public Rulings(Ledger ledger, Rules rules) {
    this.ledger = ledger;
    this.rules = rules;
    this.sources = new SourceRules(rules, this::state);
    this.chosen = new Chosen(ledger, rules.selections(), this::state);
  }

  private static <V> Map<RecordId, V> lastOnes(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<RecordId, V> eldest) {
        return size() > most;
      }
    };
  }

  /** What of a record may be given. */
  public Ruling of(RecordId record) {
    return once(rulings, record, this::judge);
  }

  /** Whether entries of a kind go to everybody, whatever their record. */
  public static boolean isForAll(EntryKind kind) {
    return FOR_ALL.contains(kind);
  }

  /** The entry with only what may be given of it left open; nothing when nothing may. */
  public Optional<Entry> of(Entry entry) {
    if (isForAll(entry.body().kind())) {
      return Optional.of(entry);
    }
    Ruling ruling = of(entry.body().record());
    if (ruling.why().isPresent()) {
      return Optional.empty();
    }
    Set<String> secretRows = new HashSet<>();
    Set<FieldPath> secretFields = new HashSet<>();
    for (Disclosure disclosure : entry.disclosed()) {
      point(entry.body().type(), disclosure.path(), disclosure.value(), secretFields, secretRows);
    }
    Ruling all =
        secretFields.isEmpty() && secretRows.isEmpty()
            ? ruling
            : ruling.hiding(secretFields, secretRows);
    boolean whole =
        entry.disclosed().stream().allMatch(d -> d.value().isNull() || !all.hides(d.path()));
    return Optional.of(whole ? entry : entry.withholding(all::hides));
  }

  private Ruling judge(RecordId id) {
    Optional<CaseRecord> state = state(id);
    if (state.isEmpty()) {
      // Nothing is known of it but that something was decided or is waiting.
      return new Ruling(Optional.empty(), Set.of(), Set.of(), Set.of(), SourceCount.NONE);
    }
    CaseRecord record = state.get();
    Ruling bySources = sources.of(record);
    if (Schema.isDefinition(record.type())) {
      return bySources;
    }
    Optional<Why> secret = secret(id);
    if (secret.isPresent()) {
      return Ruling.nothing(secret.get(), bySources.sources());
    }
    if (!chosen.has(record)) {
      return Ruling.nothing(Why.NOT_CHOSEN, SourceCount.NONE);
    }
    Set<String> rows = new HashSet<>();
    Set<FieldPath> fields = new HashSet<>();
    record.values().forEach((path, value) -> point(record.type(), path, value, fields, rows));
    return bySources.hiding(fields, rows);
  }

  /** Where a value names a record that is kept back, it is kept back too, with its whole row. */
  private void point(
      String type, FieldPath path, JsonNode value, Set<FieldPath> fields, Set<String> rows) {
    Optional<RecordId> target = References.target(type, path, value);
    if (target.isEmpty() || secret(target.get()).isEmpty()) {
      return;
    }
    boolean ofSource = path.field().equals(Common.SOURCES.code());
    if (path.rowId().isPresent() && !ofSource) {
      rows.add(Ruling.row(path.field(), path.rowId().get()));
    } else {
      fields.add(path);
    }
  }

  /** Why a record may not even be named. */
  private Optional<Why> secret(RecordId id) {
    return once(secrets, id, this::judgeSecret);
  }

  private Optional<Why> judgeSecret(RecordId id) {
    Optional<CaseRecord> state = state(id);
    if (state.isEmpty()) {
      return Optional.empty();
    }
    CaseRecord record = state.get();
    if (level(id, record).compareTo(rules.highest()) > 0) {
      return Optional.of(Why.CONFIDENTIAL);
    }
    Optional<Why> own = sources.of(record).why();
    // What happened to somebody is as confidential as they are.
    return own.isPresent()
        ? own
        : subject(record).filter(whom -> !whom.equals(id)).flatMap(this::secret);
  }

  private static Optional<RecordId> subject(CaseRecord record) {
    return Schema.type(record.type()).map(t -> t.subject()).flatMap(record::get);
  }

  /** Where people do not agree how confidential it is, the strictest counts. */
  private Level level(RecordId id, CaseRecord record) {
    Level level = Level.of(record);
    if (row(id).filter(RecordRow::conflicted).isEmpty()) {
      return level;
    }
    List<Candidate> said =
        ledger
            .folder()
            .fold(id)
            .map(s -> s.standing().conflicts().get(Common.CONFIDENTIALITY.path()))
            .orElse(List.of());
    for (Candidate candidate : said) {
      level = level.or(Level.of(record.with(confidentiality(record, candidate.value()))));
    }
    return level;
  }

  private static Change confidentiality(CaseRecord record, JsonNode value) {
    return Change.of(record.id(), record.type()).put(Common.CONFIDENTIALITY.path(), value).build();
  }

  /** Records found so far that may not even be named; not those that were only not chosen. */
  public List<CaseRecord> keptBack() {
    return secrets.entrySet().stream()
        .filter(one -> one.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList()
        .stream() // a list first: asking for a record moves what is remembered
        .flatMap(id -> state(id).stream())
        .toList();
  }

  /** Reads records that are asked of next, and those they name, in two goes. */
  public void prepare(Collection<RecordId> next) {
    // Those already judged too: whoever prepares asks for the records next.
    read(new HashSet<>(next));
    Set<RecordId> unjudged = new HashSet<>(next);
    unjudged.removeAll(rulings.keySet());
    Set<RecordId> named = new HashSet<>();
    unjudged.forEach(id -> state(id).map(References::of).ifPresent(named::addAll));
    named.removeAll(secrets.keySet());
    read(named);
  }

  private void read(Set<RecordId> records) {
    Set<RecordId> unread = new HashSet<>(records);
    unread.removeAll(rows.keySet());
    if (!unread.isEmpty()) {
      Map<RecordId, RecordRow> read = ledger.store().many().records(unread);
      unread.forEach(id -> rows.put(id, Optional.ofNullable(read.get(id))));
    }
  }

  /** A record as the store has it; those that were prepared last are at hand. */
  public Optional<RecordRow> row(RecordId id) {
    return once(rows, id, record -> ledger.store().record(record));
  }

  private Optional<CaseRecord> state(RecordId id) {
    return row(id).map(RecordRow::state).filter(Rulings::says);
  }

  private static boolean says(CaseRecord record) {
    return !record.values().isEmpty();
  }

  private static <V> V once(Map<RecordId, V> known, RecordId id, Function<RecordId, V> make) {
    @Nullable V before = known.get(id);
    if (before != null) {
      return before;
    }
    V made = make.apply(id);
    known.put(id, made);
    return made;
  }
}
