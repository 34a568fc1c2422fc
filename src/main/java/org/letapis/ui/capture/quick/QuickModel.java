package org.letapis.ui.capture.quick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.quick.Piece;
import org.letapis.casebook.quick.QuickDraft;
import org.letapis.casebook.quick.QuickLine;
import org.letapis.casebook.quick.QuickReader;
import org.letapis.casebook.quick.Reading;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Latest;

/** A line being typed, what it was read as, and what was answered. Belongs to the JavaFX thread. */
final class QuickModel {

  private static final Duration PAUSE = Duration.millis(600);
  private static final Duration LONGEST = Duration.millis(1_400);
  private static final String UNKNOWN_KIND = "other-event";

  private final QuickTools tools;
  private final Asking asking;
  private final QuickReader reader = new QuickReader();
  private final Latest latest;
  private final ObservableList<Part> parts = FXCollections.observableArrayList();
  private final Debounce keep = new Debounce(PAUSE, LONGEST, this::keep);
  private RecordId record = RecordId.fresh();
  private String line = "";
  private String read = "";

  QuickModel(QuickTools tools) {
    this.tools = tools;
    this.asking = new Asking(tools.casebook());
    this.latest = new Latest(tools.services().background());
  }

  /** The pieces in the order of the line, before them what no word says. */
  ObservableList<Part> parts() {
    return parts;
  }

  /** Whether the parts are those of the line as it stands. */
  boolean upToDate() {
    return line.equals(read);
  }

  void type(String typed) {
    line = typed;
    keep.poke();
  }

  /** Keeps the line as it stands now, as when the screen is left. */
  void flush() {
    keep.flush();
  }

  /** What was begun has a draft of its own: the box is empty again. */
  void clear() {
    line = "";
    read = "";
    record = RecordId.fresh();
    keep.cancel();
    parts.clear();
  }

  /** A line is safe before it is anything: a draft whose account it is. */
  private void keep() {
    String typed = line.strip();
    RecordId id = record;
    String type = type().map(RecordType::code).orElse(UNKNOWN_KIND);
    tools
        .writing()
        .run(
            () -> {
              Casebook book = tools.casebook();
              boolean there = book.drafts().of(id).isPresent();
              if (typed.isEmpty() && there) {
                book.drafts().discard(id);
              } else if (!typed.isEmpty() && book.records().view(id).isEmpty()) {
                book.drafts().keep(Change.of(id, type).set(Common.ACCOUNT, typed).build());
              }
              return there;
            });
  }

  /**
   * Reads the line as it stands. Answers given before stay where the words stayed.
   *
   * @param then runs when the parts are those of this line
   */
  void read(Runnable then) {
    String now = line;
    latest
        .run(() -> asking.parts(reader.read(now, LocalDate.now())))
        .then(
            made -> {
              read = now;
              parts.setAll(made.stream().map(this::answered).toList());
              then.run();
            });
  }

  private Part answered(Part part) {
    return parts.stream()
        .filter(p -> Objects.equals(p.piece(), part.piece()) && p.choices().equals(part.choices()))
        .findFirst()
        .orElse(part);
  }

  /** The first question without an answer, from a place on. */
  Optional<Integer> open(int from) {
    return IntStream.range(from, parts.size()).filter(i -> parts.get(i).open()).boxed().findFirst();
  }

  /**
   * Answers a question.
   *
   * @param then runs when the answer is taken; it may have brought another question
   */
  void choose(int part, int choice, Runnable then) {
    Part now = parts.get(part);
    Piece piece = now.piece();
    if (piece != null
        && now.choices().get(choice) instanceof Choice.As as
        && as.reading() instanceof Reading.Body) {
      latest
          .run(() -> asking.again(piece, as.reading()))
          .then(
              made -> {
                parts.set(part, made);
                then.run();
              });
      return;
    }
    parts.set(part, now.choose(choice));
    if (type().isEmpty() && parts.stream().noneMatch(p -> p.piece() == null)) {
      parts.addFirst(Asking.kind());
    }
    then.run();
  }

  /** Which kind of record it becomes, once that is known. */
  Optional<RecordType> type() {
    return parts.stream()
        .flatMap(p -> p.choice().stream())
        .filter(c -> c instanceof Choice.As as && as.reading() instanceof Reading.Kind)
        .map(c -> ((Reading.Kind) ((Choice.As) c).reading()).type())
        .flatMap(code -> Schema.type(code).stream())
        .findFirst();
  }

  /** What the line is the beginning of. */
  record Begun(RecordType type, QuickDraft draft, List<RecordId> people) {}

  /**
   * Makes the people and offices that are new, and keeps the draft.
   *
   * @param then gets it once it is on disk
   */
  void begin(RecordType type, Consumer<Begun> then) {
    List<Part> now = List.copyOf(parts);
    String typed = line;
    RecordId id = record;
    keep.cancel();
    tools.writing().run(() -> begun(type, id, typed, now)).then(then::accept);
  }

  private Begun begun(RecordType type, RecordId id, String typed, List<Part> now) {
    List<Piece> pieces = new ArrayList<>();
    Map<Piece, RecordId> meant = new HashMap<>();
    List<RecordId> people = new ArrayList<>();
    for (Part part : now) {
      Piece piece = part.piece();
      if (piece != null) {
        Piece taken = taken(piece, part);
        pieces.add(taken);
        meant(part).ifPresent(who -> meant.put(taken, who));
        if (taken.reading() instanceof Reading.Person && meant.containsKey(taken)) {
          people.add(meant.get(taken));
        }
      }
    }
    RecordId first = people.isEmpty() ? null : people.getFirst();
    QuickDraft draft =
        QuickDraft.of(new QuickLine(typed, pieces), type, unused(id), first, Map.copyOf(meant));
    if (people.size() < 2) {
      tools.casebook().drafts().keep(draft.change(), draft.unsure());
    }
    return new Begun(type, draft, people);
  }

  /** The line's own draft may have been opened and saved meanwhile: that record is left alone. */
  private RecordId unused(RecordId id) {
    return tools.casebook().records().view(id).isPresent() ? RecordId.fresh() : id;
  }

  private static Piece taken(Piece piece, Part part) {
    return switch (part.choice().orElse(null)) {
      case Choice.As as -> piece.as(as.reading());
      case Choice.Words words -> piece.as(new Reading.Unread());
      case null, default -> piece;
    };
  }

  private Optional<RecordId> meant(Part part) {
    return part.choice()
        .flatMap(
            choice ->
                switch (choice) {
                  case Choice.Known known -> Optional.of(known.record().record());
                  case Choice.Make make ->
                      Optional.of(
                          tools.services().finder().create(make.type(), make.name()).record());
                  case Choice.As as -> Optional.empty();
                  case Choice.Words words -> Optional.empty();
                });
  }
}
