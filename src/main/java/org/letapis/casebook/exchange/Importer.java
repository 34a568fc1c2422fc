package org.letapis.casebook.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.letapis.bundle.BundleBytes;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.casebook.author.BundleKeys;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.exchange.memory.ReceivedBundle.Outcome;
import org.letapis.casebook.exchange.waiting.ForkedBase;
import org.letapis.casebook.exchange.waiting.MissingPart;
import org.letapis.casebook.exchange.waiting.WaitingBundle;
import org.letapis.casebook.exchange.waiting.WaitingRoom;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.files.FilesProblem;

/** Takes bundles in: verified as a whole first, then all of it, or kept until it can be. */
final class Importer {

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Contacts contacts;
  private final Admission admission;
  private final WaitingRoom waiting;
  private final ExchangeMemory memory;
  private final Clock clock;

  Importer(
      Ledger ledger,
      AttachedFiles files,
      Contacts contacts,
      WaitingRoom waiting,
      ExchangeMemory memory,
      Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.contacts = contacts;
    this.admission = new Admission(ledger, contacts);
    this.waiting = waiting;
    this.memory = memory;
    this.clock = clock;
  }

  BundleVerdict inspect(Path file, BooleanSupplier stopped) {
    try (Incoming incoming = new Incoming(ledger)) {
      VerifiedBundle bundle = open(BundleBytes.of(file), stopped, incoming.looking());
      return new BundleVerdict(
          bundle.signer(),
          contacts.of(bundle.signer().authorId()),
          bundle.created(),
          incoming.entries(),
          incoming.omitted(),
          bundle.files().size(),
          incoming.fresh(),
          admission.trusts(bundle.signer().authorId()),
          waiting.missing(bundle));
    }
  }

  ImportReport importBundle(BundleBytes bytes, BooleanSupplier stopped) {
    Optional<VerifiedBundle> verified = Optional.empty();
    ImportReport report;
    try (Incoming incoming = new Incoming(ledger)) {
      VerifiedBundle bundle = open(bytes, stopped, taking(incoming));
      verified = Optional.of(bundle);
      report = take(bytes, bundle, incoming);
    } catch (Problem problem) {
      if (!problem.is(FilesProblem.STOPPED)) {
        remember(verified, problem);
      }
      throw problem;
    }
    return report.with(report.waits() ? List.of() : catchUp(stopped));
  }

  /** Reads once: what is found right at the end is there by then, and else dropped. */
  private BundleSink taking(Incoming incoming) {
    return incoming.taking(
        files,
        contents ->
            admission.trusts(contents.description().signer().authorId())
                && waiting.missing(contents.description().buildsOn().values()).isEmpty());
  }

  private ImportReport take(BundleBytes bytes, VerifiedBundle bundle, Incoming incoming) {
    admission.greetSuccessor(bundle);
    admission.requireTrusted(bundle);
    List<MissingPart> missing = waiting.missing(bundle);
    if (!missing.isEmpty()) {
      return keep(bytes, bundle, missing);
    }
    if (!incoming.took()) {
      // What it builds on, or whoever verified its signer, came while it was read.
      bundle.deliver(incoming.taking(files, contents -> true));
    }
    return takeIn(bytes, bundle, incoming);
  }

  /** Of whom nobody here knows anything, nothing is written: they cannot fill this casebook. */
  private void remember(Optional<VerifiedBundle> verified, Problem problem) {
    Optional<AuthorId> from = verified.map(bundle -> bundle.signer().authorId());
    if (from.flatMap(contacts::of).isPresent()) {
      write(
          memory.lines(
              ReceivedBundle.refused(
                  now(), from, verified.map(VerifiedBundle::digest), problem.code().code())));
    }
  }

  /** Takes in what had waited, as long as one makes way for another. */
  List<ImportReport> catchUp(BooleanSupplier stopped) {
    List<ImportReport> taken = new ArrayList<>();
    Set<Digest> tried = new HashSet<>();
    for (Optional<WaitingBundle> next = next(tried); next.isPresent(); next = next(tried)) {
      tried.add(next.get().bundle());
      try (Incoming incoming = new Incoming(ledger)) {
        BundleBytes bytes = waiting.bytes(next.get());
        taken.add(take(bytes, open(bytes, stopped, taking(incoming)), incoming));
        waiting.release(next.get().bundle());
      } catch (Problem problem) {
        // Of somebody trusted no longer, or damaged on our own disk: it stays, and is told of.
        if (problem.is(FilesProblem.STOPPED)) {
          throw problem;
        }
      }
    }
    return taken;
  }

  private Optional<WaitingBundle> next(Set<Digest> tried) {
    return waiting.ready().stream().filter(w -> !tried.contains(w.bundle())).findFirst();
  }

  private ImportReport takeIn(BundleBytes bytes, VerifiedBundle bundle, Incoming incoming) {
    List<ForkFound> forks = forks(bundle, incoming);
    if (forks.stream().anyMatch(fork -> ledger.isOwn(fork.author()))) {
      return keepAsEvidence(bytes, bundle, forks);
    }
    incoming.keepFiles();
    return new Intake(ledger, memory).commit(bundle, incoming, forks, now());
  }

  private List<ForkFound> forks(VerifiedBundle bundle, Incoming incoming) {
    return incoming.forks().entrySet().stream()
        .map(
            fork ->
                new ForkFound(
                    fork.getKey(),
                    fork.getValue().seq(),
                    fork.getValue().entries(),
                    now(),
                    bundle.signer().authorId()))
        .toList();
  }

  private ImportReport keep(BundleBytes bytes, VerifiedBundle bundle, List<MissingPart> missing) {
    List<ForkFound> forks = ForkedBase.of(ledger, bundle, missing, now());
    if (forks.stream().anyMatch(fork -> ledger.isOwn(fork.author()))) {
      return keepAsEvidence(bytes, bundle, forks);
    }
    waiting.keep(bytes, bundle, missing, false);
    note(bundle, Outcome.WAITS, forks);
    return report(bundle, missing, forks, false);
  }

  private ImportReport keepAsEvidence(
      BundleBytes bytes, VerifiedBundle bundle, List<ForkFound> forks) {
    waiting.keep(bytes, bundle, List.of(), true);
    note(bundle, Outcome.EVIDENCE, forks);
    return report(bundle, List.of(), forks, true);
  }

  private void note(VerifiedBundle bundle, Outcome outcome, List<ForkFound> forks) {
    Intake intake = new Intake(ledger, memory);
    List<LocalLine> lines = new ArrayList<>(intake.forkLines(bundle, forks));
    lines.addAll(memory.lines(Intake.received(bundle, now(), outcome, Optional.empty(), 0, 0)));
    write(lines);
  }

  private static ImportReport report(
      VerifiedBundle bundle, List<MissingPart> missing, List<ForkFound> forks, boolean evidence) {
    return new ImportReport(
        bundle.signer().authorId(),
        bundle.signer().displayName(),
        bundle.entryCount(),
        0,
        0,
        0,
        missing,
        forks,
        evidence,
        List.of());
  }

  private void write(List<LocalLine> lines) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, lines));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  VerifiedBundle open(BundleBytes bytes) {
    return open(bytes, () -> false, BundleSink.NONE);
  }

  private VerifiedBundle open(BundleBytes bytes, BooleanSupplier stopped, BundleSink sink) {
    return BundleKeys.open(ledger, bytes, () -> Exchange.goOn(stopped), sink);
  }
}
