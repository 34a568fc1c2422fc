package org.letapis.casebook.intake.save;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.letapis.casebook.intake.known.PlaceNames;
import org.letapis.casebook.intake.known.States;
import org.letapis.casebook.intake.mapping.MappingMemory;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Reading;
import org.letapis.casebook.intake.plan.RowWork;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.row.Brought;
import org.letapis.casebook.intake.row.RowDraft;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.records.Attachments;
import org.letapis.casebook.records.Records;
import org.letapis.casebook.thread.Portions;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.foreign.ForeignProblem;
import tools.jackson.databind.JsonNode;

/** Makes one import as its plan says. For one use. */
public final class Saving {

  /** Files that are remembered by their names. */
  private static final int MOST_FILES = 10_000;

  private final Ledger ledger;
  private final Records records;
  private final Attachments attachments;
  private final Reading reading;
  private final IntakePlan plan;
  private final States states;
  private final Map<RecordId, EntryId> said = new HashMap<>();
  private final Set<RecordId> touched = new HashSet<>();
  private final Map<Brought, FileRef> files = new HashMap<>();
  private long after;
  private long last;
  private int row;

  public Saving(
      Ledger ledger, Records records, Attachments attachments, Reading reading, IntakePlan plan) {
    this.ledger = ledger;
    this.records = records;
    this.attachments = attachments;
    this.reading = reading;
    this.plan = plan;
    this.states = new States(ledger, plan.again());
  }

  /** A change and what was the newest of its record before it. */
  private record Prepared(Change change, List<EntryId> heads) {}

  /**
   * Makes it. When this returns all of it is on disk; when it throws, nothing of it is.
   *
   * @param reading told how many rows are read
   * @param storing told how far the store has come; not before all is on disk
   */
  public DoneImport run(Progress reading, Progress storing, BooleanSupplier stopped) {
    List<DoneImport> done = new ArrayList<>();
    try (Portions<Prepared> portions =
        new Portions<>("casebook-intake", hand -> prepare(hand, reading, stopped))) {
      if (!portions.hasNext()) {
        throw new Problem(IntakeProblem.NOTHING_NEW);
      }
      ledger.commitAll(
          maker -> new EntryMaker.Many(entries(maker, portions), () -> remember(done)), storing);
    }
    return done.getLast();
  }

  private void prepare(Consumer<List<Prepared>> hand, Progress progress, BooleanSupplier stopped) {
    RowWork work =
        new RowWork(
            reading.schema(),
            states,
            new PlaceNames(ledger, reading.ids()::keyed),
            plan.decisions(),
            plan.source().mapping().rules().overwrite());
    reading.run(
        rows -> {
          List<Prepared> portion = prepared(rows, work);
          if (!portion.isEmpty()) {
            hand.accept(portion);
          }
        },
        progress,
        stopped);
    if (row != plan.size()) {
      throw new Problem(IntakeProblem.SOURCE_CHANGED);
    }
  }

  private List<Prepared> prepared(List<RowDraft> rows, RowWork work) {
    List<Prepared> portion = new ArrayList<>();
    work.load(rows);
    for (RowDraft draft : rows) {
      if (!plan.isSame(row++, draft.digest())) {
        throw new Problem(IntakeProblem.SOURCE_CHANGED);
      }
      boolean skipped = draft.person().filter(p -> plan.decisions().isSkipped(p.id())).isPresent();
      if (!skipped && !draft.repeated()) {
        for (RowWork.Piece piece : work.of(draft)) {
          prepared(piece).ifPresent(portion::add);
        }
      }
    }
    return portion;
  }

  private Optional<Prepared> prepared(RowWork.Piece piece) {
    Change change = piece.files().isEmpty() ? piece.change() : withFiles(piece);
    if (change.isEmpty()) {
      return Optional.empty();
    }
    records.check(change);
    return Optional.of(new Prepared(change, states.heads(change.record())));
  }

  private Change withFiles(RowWork.Piece piece) {
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>(piece.change().fields());
    piece
        .files()
        .forEach(
            (path, file) -> {
              fields.put(path, Common.FILE.kind().write(attached(file)));
            });
    return new Change(piece.change().record(), piece.change().type(), fields);
  }

  /** One that many rows name is read once. */
  private FileRef attached(Brought file) {
    FileRef known = files.get(file);
    if (known != null) {
      return known;
    }
    try (InputStream content = reading.source().file(file.name())) {
      FileRef fresh = attachments.attach(content, file.called());
      if (files.size() < MOST_FILES) {
        files.put(file, fresh);
      }
      return fresh;
    } catch (IOException e) {
      throw new Problem(e, ForeignProblem.NO_SUCH_FILE, file.name());
    }
  }

  private Iterator<List<Entry>> entries(EntryMaker maker, Iterator<List<Prepared>> portions) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return portions.hasNext();
      }

      @Override
      public List<Entry> next() {
        return portions.next().stream().map(one -> entry(maker, one)).toList();
      }
    };
  }

  private Entry entry(EntryMaker maker, Prepared one) {
    RecordId record = one.change().record();
    EntryId before = said.get(record);
    List<EntryId> parents = before == null ? one.heads() : List.of(before);
    Entry entry =
        maker.make(EntryKind.CHANGE, record, one.change().type(), parents, one.change().fields());
    if (states.isSaidAgain(record)) {
      said.put(record, entry.id());
    }
    after = last == 0 ? entry.seq() - 1 : after;
    last = entry.seq();
    touched.add(record);
    return entry;
  }

  private List<LocalLine> remember(List<DoneImport> done) {
    DoneImport one =
        new DoneImport(
            RecordId.fresh().toString(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            plan.source().mapping().source(),
            plan.size(),
            touched.size(),
            ledger.author().orElseThrow(),
            after,
            last,
            Optional.empty());
    done.add(one);
    List<LocalLine> lines = new ArrayList<>();
    lines.add(one.line());
    lines.add(MappingMemory.line(plan.source(), reading.source().tables()));
    lines.addAll(new JoinedRows(ledger.locals(), plan.source().mapping()).lines(plan.decisions()));
    return lines;
  }
}
