package org.letapis.casebook.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.letapis.bundle.BundleDraft;
import org.letapis.bundle.BundleFiles;
import org.letapis.bundle.BundleNames;
import org.letapis.bundle.Encryption;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.BundleSummary;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.exchange.Preparation.Prepared;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.SentBundle;
import org.letapis.casebook.exchange.memory.WithheldBook;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.casebook.exchange.outgoing.Load;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.files.AttachedFiles;

/** Has bundles written, and remembers them. */
final class Exporter {

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Contacts contacts;
  private final Clock clock;

  Exporter(Ledger ledger, AttachedFiles files, Contacts contacts, Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.contacts = contacts;
    this.clock = clock;
  }

  ExportPreview preview(ExportRequest request, BooleanSupplier stopped) {
    return prepared(request, stopped).preview();
  }

  private Prepared prepared(ExportRequest request, BooleanSupplier stopped) {
    return new Preparation(ledger, contacts, files).of(request, () -> Exchange.goOn(stopped));
  }

  ExportReport export(ExportRequest request, Path folder, BooleanSupplier stopped) {
    Prepared prepared = prepared(request, stopped);
    Load load = prepared.load();
    BundleDraft draft =
        new BundleDraft(
            contacts.mine(),
            LocalDate.now(clock),
            request.consent(),
            prepared.plan().base().values(),
            prepared.seen(),
            prepared.plan().heads(),
            prepared.outgoing(),
            load.files());
    SecureRandom random = new SecureRandom();
    Path target = folder.resolve(BundleNames.random(random));
    Encryption encryption = request.classic() ? Encryption.CLASSIC : Encryption.STRONGEST;
    // For oneself too: a bundle that comes back can fill what a casebook has lost.
    List<ContactCard> readers =
        Stream.concat(prepared.recipients().stream(), Stream.of(contacts.mine())).toList();
    BundleSummary written =
        BundleFiles.write(target, draft, ledger.identity(), readers, encryption, random);
    long size = size(target);
    remember(request, prepared, written, size);
    return new ExportReport(
        target,
        load.counts().entries(),
        load.counts().withheld(),
        load.files().size(),
        size,
        prepared.preview());
  }

  private void remember(
      ExportRequest request, Prepared prepared, BundleSummary written, long size) {
    Load load = prepared.load();
    List<ChainHead> ends = prepared.plan().heads().stream().map(SignedHead::head).toList();
    List<LocalLine> lines =
        new ArrayList<>(
            new ExchangeMemory(ledger)
                .lines(
                    new SentBundle(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        written.digest(),
                        new TreeSet<>(request.recipients()),
                        numbers(prepared.plan().base().values()),
                        numbers(ends),
                        numbers(prepared.seen()),
                        load.counts().entries(),
                        load.counts().withheld(),
                        load.files().size(),
                        size,
                        prepared.rules(),
                        load.filled())));
    for (AuthorId contact : request.recipients()) {
      WithheldBook book = new WithheldBook(ledger, contact);
      for (ChainHead end : ends) {
        long known = prepared.plan().known().getOrDefault(end.author(), 0L);
        book.note(
            end.author(),
            known,
            end.seq(),
            load.hidden().getOrDefault(end.author(), new TreeMap<>()));
      }
      lines.addAll(book.lines());
    }
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, lines));
  }

  private static SortedMap<AuthorId, Long> numbers(Collection<ChainHead> heads) {
    SortedMap<AuthorId, Long> numbers = new TreeMap<>();
    heads.forEach(head -> numbers.put(head.author(), head.seq()));
    return numbers;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
