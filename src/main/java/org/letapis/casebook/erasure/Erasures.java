package org.letapis.casebook.erasure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.FileRefs;
import org.letapis.casebook.standpoint.Forgotten;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erased;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.merge.Blank;
import org.letapis.merge.Erasures.Request;
import org.letapis.merge.Ruling;
import org.letapis.merge.Rulings;

/**
 * Erases what a source takes back. What is asked elsewhere is carried out by a person, never by
 * itself: whoever takes somebody's computer must not be able to empty everybody's. Backups made
 * before, and what the disk still holds under sealed and deleted files, are not reached.
 */
public final class Erasures {

  private final Ledger ledger;
  private final Contacts contacts;
  private final AttachedFiles files;

  public Erasures(Ledger ledger, Contacts contacts, AttachedFiles files) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.files = files;
  }

  /**
   * Erases everything that is said of a record here, and asks everybody who has it to do so.
   *
   * @param reason code; see {@link Erasure#REASONS}
   * @param comment goes to everybody; may be empty
   * @throws Problem when nothing of it is here
   */
  public void ask(RecordId record, String reason, String comment) {
    ledger.commit(
        maker -> {
          Standing standing = standing(record);
          Set<EntryId> all = due(standing);
          Entry request =
              request(maker, standing, all, new Erasure(List.copyOf(all), reason, comment));
          return new Ledger.Commit<>(
              List.of(request), lines(standing, request.id(), all), Boolean.TRUE);
        });
    finish();
  }

  private static Entry request(
      EntryMaker maker, Standing standing, Set<EntryId> all, Erasure erasure) {
    if (all.isEmpty()) {
      throw new Problem(CasebookProblem.NOTHING_TO_ERASE);
    }
    return maker.make(
        EntryKind.ERASURE,
        standing.standing().state().id(),
        standing.type(),
        standing.standing().heads(),
        erasure.toFields());
  }

  /**
   * Carries out what somebody asks: what that person wrote is erased here, and who asked learns of
   * it with the next bundle.
   *
   * @param oursToo whether to erase, too, what was written here of the record and is asked for:
   *     then others are asked to erase that in turn
   * @throws Problem when nothing of it is rightful, or nothing is here
   */
  public void carryOut(RecordId record, EntryId request, boolean oursToo) {
    ledger.commit(
        maker -> {
          Standing standing = standing(record);
          Request asked =
              requests(standing).stream()
                  .filter(r -> r.entry().id().equals(request))
                  .findFirst()
                  .orElseThrow(() -> new Problem(CasebookProblem.NOTHING_TO_ERASE));
          Set<EntryId> due = due(standing);
          Set<EntryId> all = new TreeSet<>(asked.rightful());
          Set<EntryId> own = ours(standing, asked);
          own.retainAll(due);
          if (oursToo) {
            all.addAll(own);
          }
          all.retainAll(due);
          if (all.isEmpty()) {
            throw new Problem(CasebookProblem.NOTHING_TO_ERASE);
          }
          List<Entry> entries = new ArrayList<>();
          if (oursToo && !own.isEmpty()) {
            Erasure passedOn = new Erasure(List.copyOf(own), asked.erasure().reason(), "");
            entries.add(request(maker, standing, own, passedOn));
          }
          entries.add(
              maker.make(
                  EntryKind.ERASED,
                  record,
                  standing.type(),
                  List.of(request),
                  new Erased(request, List.copyOf(all)).toFields()));
          return new Ledger.Commit<>(entries, lines(standing, request, all), Boolean.TRUE);
        });
    finish();
  }

  private Standing standing(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .orElseThrow(() -> new Problem(CasebookProblem.NOTHING_TO_ERASE));
  }

  /** What has anything that can be erased. */
  private static Set<EntryId> due(Standing standing) {
    return standing.known().stream()
        .map(Known::entry)
        .filter(Blank::isDue)
        .map(Entry::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<EntryId> ours(Standing standing, Request request) {
    return standing.known().stream()
        .map(Known::entry)
        .filter(e -> request.others().contains(e.id()) && ledger.isOwn(e.author()))
        .map(Entry::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is to be erased is noted first: cut off, it is carried out by the next opening. */
  private List<LocalLine> lines(Standing standing, EntryId request, Set<EntryId> entries) {
    Set<Digest> named =
        standing.known().stream()
            .map(Known::entry)
            .filter(e -> entries.contains(e.id()))
            .flatMap(e -> FileRefs.of(e).stream())
            .map(file -> file.digest())
            .collect(Collectors.toSet());
    List<LocalLine> lines = new ArrayList<>();
    lines.add(
        new LocalLine(
            Forgotten.ERASED + request, new Forgotten.Line(entries, named, false).toJson()));
    String draft = LocalKeys.draft(standing.standing().state().id());
    if (ledger.locals().get(draft).isPresent()) {
      lines.add(LocalLine.removing(draft));
    }
    return lines;
  }

  /** Carries out what was begun and cut off; to be called after opening. */
  public void resume() {
    try {
      finish();
    } catch (Problem later) {
      // The disk is in the way. What is to be erased is noted, and comes in no more meanwhile.
    }
  }

  private void finish() {
    ledger
        .locals()
        .all(Forgotten.ERASED)
        .forEach(
            (request, json) -> {
              Forgotten.Line line = Forgotten.Line.ofJson(json);
              if (!line.done()) {
                finish(EntryId.of(request), line);
              }
            });
  }

  private void finish(EntryId request, Forgotten.Line line) {
    RecordId record =
        ledger
            .store()
            .entry(request)
            .flatMap(row -> Optional.ofNullable(row.record()))
            .orElse(null);
    if (record == null || !ledger.erase(record, line.entries()).isEmpty()) {
      return; // Damaged, or not here again yet: after it is repaired.
    }
    Set<Digest> unused = FileUses.unused(ledger, line.files());
    unused.forEach(files::remove);
    Forgotten.Line done = new Forgotten.Line(line.entries(), unused, true);
    ledger.commit(
        maker ->
            new Ledger.Commit<>(
                List.of(),
                List.of(new LocalLine(Forgotten.ERASED + request, done.toJson())),
                Boolean.TRUE));
  }

  /** What others ask that nobody decided on yet, oldest first; what they have no right to, too. */
  public List<ErasureRequest> open() {
    return all().stream().filter(ErasureRequest::isUndecided).toList().reversed();
  }

  /** Everything that was asked here and by others, newest first. */
  public List<ErasureRequest> all() {
    Set<AuthorId> authors = new HashSet<>(ledger.panel().own());
    contacts.all().forEach(c -> authors.add(c.id()));
    return authors.stream()
        .flatMap(a -> ledger.store().records(a, EntryKind.ERASURE).stream())
        .distinct()
        .flatMap(record -> of(record).stream())
        .sorted(
            Comparator.comparing(ErasureRequest::time)
                .thenComparing(ErasureRequest::entry)
                .reversed())
        .toList();
  }

  /** Everything that was asked of a record, here and by others, oldest first. */
  public List<ErasureRequest> of(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .map(standing -> requests(standing).stream().map(r -> view(standing, r)).toList())
        .orElse(List.of());
  }

  private List<Request> requests(Standing standing) {
    List<Entry> entries = standing.known().stream().map(Known::entry).toList();
    return org.letapis.merge.Erasures.of(entries, contacts::speaksFor);
  }

  private ErasureRequest view(Standing standing, Request request) {
    Entry entry = request.entry();
    int ours = ours(standing, request).size();
    boolean own = ledger.isOwn(entry.author());
    Echoes echoes = new Echoes(ledger, contacts, standing, request);
    return new ErasureRequest(
        standing.standing().state().id(),
        standing.type(),
        entry.id(),
        entry.author(),
        contacts.nameOf(entry.author()),
        request.erasure().reason(),
        request.erasure().comment(),
        entry.body().time(),
        request.rightful().size(),
        ours,
        request.others().size() - ours,
        state(standing, request),
        own,
        echoes.done(),
        own ? echoes.awaited() : List.of());
  }

  private ErasureRequest.State state(Standing standing, Request request) {
    EntryId id = request.entry().id();
    Set<EntryId> left = due(standing);
    left.retainAll(request.rightful());
    boolean noted = ledger.locals().get(Forgotten.ERASED + id).isPresent();
    if (noted || (left.isEmpty() && !request.rightful().isEmpty())) {
      return ErasureRequest.State.DONE;
    }
    Rulings rulings = standing.rulings();
    boolean refused =
        rulings.on(id).filter(r -> r.outcome() == Ruling.Outcome.REJECTED).isPresent();
    if (refused) {
      return ErasureRequest.State.REFUSED;
    }
    return request.rightful().isEmpty()
        ? ErasureRequest.State.WITHOUT_RIGHT
        : ErasureRequest.State.OPEN;
  }
}
