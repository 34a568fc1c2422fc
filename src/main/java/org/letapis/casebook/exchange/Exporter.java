package org.letapis.casebook.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.letapis.bundle.BundleDraft;
import org.letapis.bundle.BundleFiles;
import org.letapis.bundle.BundleNames;
import org.letapis.bundle.Encryption;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.contact.Trust;
import org.letapis.casebook.exchange.memory.Acknowledgements;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.outgoing.Outgoing;
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;

/** Chooses what goes into a bundle and has it written. */
final class Exporter {

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Contacts contacts;
  private final Acknowledgements acknowledgements;
  private final Clock clock;

  Exporter(Ledger ledger, AttachedFiles files, Contacts contacts, Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.contacts = contacts;
    this.acknowledgements = new Acknowledgements(ledger);
    this.clock = clock;
  }

  ExportReport export(ExportRequest request, Path folder, BooleanSupplier stopped) {
    List<ContactCard> recipients = recipients(request);
    Identity me = ledger.identity();
    Map<AuthorId, ChainHead> has = ledger.store().heads();
    Map<AuthorId, ChainHead> base =
        request.everything() ? Map.of() : acknowledgements.ofAll(request.recipients(), has);
    List<SignedHead> heads = heads(has, base, request.relayOthers());
    if (heads.isEmpty()) {
      throw new Problem(CasebookProblem.NOTHING_TO_EXPORT);
    }
    Outgoing outgoing =
        new Outgoing(
            ledger,
            base,
            heads,
            request.includeRestricted(),
            new ExchangeMemory(ledger).forkedAt(),
            () -> Exchange.goOn(stopped));
    Outgoing.Load load = outgoing.load(files);
    BundleDraft draft =
        new BundleDraft(
            contacts.mine(),
            LocalDate.now(clock),
            "",
            baseOf(base, heads).values(),
            seen(request, has),
            heads,
            outgoing,
            load.files());
    SecureRandom random = new SecureRandom();
    Path target = folder.resolve(BundleNames.random(random));
    Encryption encryption = request.classic() ? Encryption.CLASSIC : Encryption.STRONGEST;
    // For oneself too: a bundle that comes back can fill what a casebook has lost.
    List<ContactCard> readers =
        Stream.concat(recipients.stream(), Stream.of(contacts.mine())).toList();
    BundleFiles.write(target, draft, me, readers, encryption, random);
    return new ExportReport(
        target, load.entries(), load.withheld(), load.files().size(), size(target));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Acknowledges the recipients' own chains; of others' they need not even know. */
  private static List<ChainHead> seen(ExportRequest request, Map<AuthorId, ChainHead> has) {
    return has.values().stream().filter(h -> request.recipients().contains(h.author())).toList();
  }

  private List<ContactCard> recipients(ExportRequest request) {
    if (request.recipients().isEmpty()) {
      throw new Problem(CasebookProblem.NO_RECIPIENTS);
    }
    return request.recipients().stream()
        .sorted()
        .map(id -> contacts.of(id).orElseThrow(() -> new Problem(CasebookProblem.UNKNOWN_CONTACT)))
        .map(Trust::requireVerified)
        .map(Contact::card)
        .toList();
  }

  /** Signed heads of every chain that has something beyond the base. */
  private List<SignedHead> heads(
      Map<AuthorId, ChainHead> has, Map<AuthorId, ChainHead> base, boolean relayOthers) {
    Map<AuthorId, SignedHead> heads = new TreeMap<>();
    if (relayOthers) {
      HeadBook.all(ledger).forEach(head -> heads.put(head.head().author(), head));
    }
    for (Identity own : ledger.identities()) {
      ChainHead mine = has.get(own.authorId());
      if (mine != null) {
        heads.put(own.authorId(), own.sign(mine, contacts.cardOf(own)));
      }
    }
    heads
        .values()
        .removeIf(
            signed -> {
              ChainHead from = base.get(signed.head().author());
              return from != null && from.seq() >= signed.head().seq();
            });
    return List.copyOf(heads.values());
  }

  private static Map<AuthorId, ChainHead> baseOf(
      Map<AuthorId, ChainHead> base, List<SignedHead> heads) {
    Map<AuthorId, ChainHead> needed = new TreeMap<>(base);
    needed.keySet().retainAll(heads.stream().map(h -> h.head().author()).toList());
    return needed;
  }
}
