package org.letapis.ui.capture.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.bulk.GroupChange;
import org.letapis.casebook.bulk.GroupChanges;
import org.letapis.casebook.names.PersonNames;
import org.letapis.casebook.quick.QuickMatches;
import org.letapis.casebook.quick.Reading;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.ui.capture.CaptureTools;
import org.letapis.ui.capture.CasebookFinder;
import org.letapis.ui.kit.form.field.Suggestion;
import org.letapis.ui.kit.task.Debounce;
import tools.jackson.databind.JsonNode;

/** What a group has in common, and who is in it. Belongs to the JavaFX thread. */
final class GroupModel {

  /** Most people in one go. */
  static final int MOST = 300;

  /** Most people of whom each record names all others. */
  private static final int MOST_TOGETHER = 40;

  private static final Term TOGETHER = Term.of("detained-together");
  private static final Duration PAUSE = Duration.millis(600);
  private static final Duration LONGEST = Duration.millis(1_400);

  private final CaptureTools tools;
  private final CaseRecord pattern;
  private final RecordType type;
  private final PersonNames names = new PersonNames();
  private final Map<String, Boolean> carried = new TreeMap<>();
  private final ObservableList<Member> members = FXCollections.observableArrayList();
  private boolean together;
  private final Debounce keep = new Debounce(PAUSE, LONGEST, this::keep);

  GroupModel(CaptureTools tools, CaseRecord pattern) {
    this.tools = tools;
    this.pattern = pattern;
    this.type = tools.type(pattern.type());
    members.addListener((javafx.beans.InvalidationListener) changed -> keep.poke());
  }

  RecordType type() {
    return type;
  }

  /** Id of the draft kept meanwhile. */
  RecordId pattern() {
    return pattern.id();
  }

  ObservableList<Member> members() {
    return members;
  }

  /** What the pattern holds, in words. */
  void read(Consumer<List<Carried>> then) {
    var labels = tools.services().texts().labels();
    tools
        .services()
        .background()
        .run(
            () ->
                Carried.of(
                    pattern,
                    type,
                    tools
                        .casebook()
                        .records()
                        .custom()
                        .schema()
                        .words(labels, tools.casebook().records()::title)))
        .then(then::accept);
  }

  /** Whether a field is carried over: as somebody said, else where it usually is the same. */
  boolean carries(Carried field) {
    return carried.computeIfAbsent(field.field(), code -> field.usual());
  }

  void carry(String field, boolean on) {
    carried.put(field, on);
    keep.poke();
  }

  /** Adds people who are recorded already. */
  void addKnown(List<RecordId> people) {
    tools
        .services()
        .background()
        .run(
            () -> people.stream().flatMap(p -> tools.services().finder().find(p).stream()).toList())
        .then(found -> found.forEach(this::add));
  }

  void add(Suggestion person) {
    boolean there =
        members.stream().anyMatch(m -> m.record().filter(person.record()::equals).isPresent());
    if (!there && members.size() < MOST) {
      members.add(Member.of(person));
    }
  }

  /**
   * Adds names, one a line, each with the people it may mean.
   *
   * @param then runs when they are in the list
   */
  void addNames(String lines, Runnable then) {
    List<String> typed =
        lines.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(MOST).toList();
    tools
        .services()
        .background()
        .run(() -> typed.stream().map(this::member).toList())
        .then(
            made -> {
              made.stream().limit(MOST - members.size()).forEach(members::add);
              then.run();
            });
  }

  private Member member(String name) {
    QuickMatches.People people =
        new QuickMatches(casebook().records()).people(new Reading.Person(names.split(name)));
    List<Suggestion> known =
        people.people().stream()
            .flatMap(s -> tools.services().finder().find(s.id()).stream())
            .toList();
    int chosen = known.isEmpty() ? Member.NEW : people.sure() == 1 ? 0 : Member.ASKED;
    return new Member(name, known, chosen);
  }

  /** Whether somebody has still to say who is meant. */
  Optional<Integer> asked() {
    return java.util.stream.IntStream.range(0, members.size())
        .filter(i -> members.get(i).chosen() == Member.ASKED)
        .boxed()
        .findFirst();
  }

  private Casebook casebook() {
    return tools.casebook();
  }

  private SortedMap<FieldPath, JsonNode> common() {
    SortedMap<FieldPath, JsonNode> common = new TreeMap<>(pattern.values());
    common.keySet().removeIf(path -> !carried.getOrDefault(path.field(), false));
    return common;
  }

  private Change event(RecordId person, List<RecordId> people) {
    Change.Builder change = Change.of(RecordId.fresh(), type.code());
    common().forEach(change::put);
    if (type.subject() != null) {
      change.set(type.subject(), person);
    }
    if (together && mayBeTogether()) {
      people.stream()
          .filter(other -> !other.equals(person))
          .forEach(
              other -> {
                String row = RecordId.fresh().toString();
                change.set(EventFields.INVOLVED, row, EventFields.WHO, other);
                change.set(EventFields.INVOLVED, row, EventFields.ROLE, TOGETHER);
              });
    }
    return change.build();
  }

  /** Whether each record can name the others: of detentions, while they are not too many. */
  boolean mayBeTogether() {
    return type == Detention.TYPE && members.size() <= MOST_TOGETHER;
  }

  /** Whether each record is to say who was detained together with that person. */
  void setTogether(boolean on) {
    together = on;
  }

  /**
   * Saves a record for each of the people, and those who are new, in one go.
   *
   * @param then gets what was saved, which can be taken back
   */
  void save(Consumer<GroupChange> then) {
    List<Member> now = List.copyOf(members);
    List<Change> changes = new ArrayList<>();
    List<RecordId> people = new ArrayList<>();
    for (Member member : now) {
      RecordId person = member.record().orElseGet(RecordId::fresh);
      if (member.record().isEmpty()) {
        changes.add(CasebookFinder.named(person, "person", member.name()));
      }
      people.add(person);
    }
    people.forEach(person -> changes.add(event(person, people)));
    keep.cancel();
    Callable<GroupChange> work =
        () -> {
          GroupChange saved =
              new GroupChanges(casebook().records())
                  .save(GroupChange.What.GROUP, type.code(), "", now.size(), changes);
          discard();
          return saved;
        };
    if (casebook().drafts().savingWaits()) {
      // Beside the order of everything else, which goes on meanwhile.
      keep();
      tools.status().say("capture.state.waiting");
      tools.services().background().run(work).then(then::accept);
    } else {
      tools.writing().run(work).then(then::accept);
    }
  }

  /** Opens it as a form, for one person or none yet; what is carried over is to be looked at. */
  void form(Runnable then) {
    RecordId person = members.isEmpty() ? null : members.getFirst().record().orElse(null);
    Change.Builder change = Change.of(pattern.id(), type.code());
    common().forEach(change::put);
    if (person != null && type.subject() != null) {
      change.set(type.subject(), person);
    }
    List<FieldPath> unsure = new ArrayList<>(common().keySet());
    keep.cancel();
    tools
        .writing()
        .run(
            () -> {
              casebook().drafts().keep(change.build(), unsure);
              return true;
            })
        .then(kept -> then.run());
  }

  void takeBack(GroupChange saved, Runnable then) {
    tools
        .writing()
        .run(() -> new GroupChanges(casebook().records()).takeBack(saved, false))
        .then(count -> then.run());
  }

  /** Keeps it now, as when the screen is left. */
  void flush() {
    keep.flush();
  }

  /** The group as a draft of one record, the names in its account: nothing typed is lost. */
  private void keep() {
    if (members.isEmpty()) {
      return;
    }
    Change.Builder change = Change.of(pattern.id(), type.code());
    common().forEach(change::put);
    String who = members.stream().map(Member::name).collect(Collectors.joining("\n"));
    change.set(Common.ACCOUNT, who);
    tools
        .writing()
        .run(
            () -> {
              casebook().drafts().keep(change.build());
              return true;
            });
  }

  private void discard() {
    if (casebook().drafts().of(pattern.id()).isPresent()) {
      casebook().drafts().discard(pattern.id());
    }
  }
}
