package org.letapis.casebook.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.author.BundleKeys;
import org.letapis.casebook.author.Succession;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.contact.Trust;
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.LocalKeys;
import org.letapis.casebook.ledger.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;

/** Takes bundles in: verified as a whole first, then all of it or nothing. */
final class Importer {

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Contacts contacts;

  Importer(Ledger ledger, AttachedFiles files, Contacts contacts) {
    this.ledger = ledger;
    this.files = files;
    this.contacts = contacts;
  }

  BundleVerdict inspect(Path file, BooleanSupplier stopped) {
    VerifiedBundle bundle = open(file, stopped);
    Incoming incoming = new Incoming(ledger);
    bundle.deliver(incoming.looking());
    boolean importable = true;
    try {
      requireTrusted(bundle);
      requireBase(bundle);
    } catch (Problem refused) {
      importable = false;
    }
    return new BundleVerdict(
        bundle.signer(),
        contacts.of(bundle.signer().authorId()),
        bundle.created(),
        incoming.entries(),
        incoming.omitted(),
        bundle.files().size(),
        incoming.fresh(),
        importable);
  }

  ImportReport importBundle(Path file, BooleanSupplier stopped) {
    VerifiedBundle bundle = open(file, stopped);
    greetSuccessor(bundle);
    requireTrusted(bundle);
    requireBase(bundle);
    Incoming incoming = new Incoming(ledger);
    // Files come after all entries, so what is refused for its entries has stored none.
    bundle.deliver(incoming.taking(files));
    return commit(bundle, incoming);
  }

  VerifiedBundle open(Path file, BooleanSupplier stopped) {
    return BundleKeys.open(ledger, file, () -> Exchange.goOn(stopped));
  }

  private void requireTrusted(VerifiedBundle bundle) {
    AuthorId signer = bundle.signer().authorId();
    if (ledger.isOwn(signer)) {
      throw new Problem(CasebookProblem.OWN_BUNDLE);
    }
    Trust.requireVerified(
        contacts
            .of(signer)
            .orElseThrow(() -> new Problem(CasebookProblem.STRANGER, signer.toString())));
  }

  /**
   * Somebody restored a backup and goes on under new keys, for which the keys of a contact vouch:
   * the new card is added, unverified like any other.
   */
  private void greetSuccessor(VerifiedBundle bundle) {
    ContactCard signer = bundle.signer();
    if (ledger.isOwn(signer.authorId()) || contacts.of(signer.authorId()).isPresent()) {
      return;
    }
    List<Entry> words = new ArrayList<>();
    bundle.deliver(
        new BundleSink() {
          @Override
          public void file(FileSize file, InputStream content) {
            // Verified by the reader as it passes.
          }

          @Override
          public void entry(ChainLink link, byte[] line) {
            if (link instanceof Entry entry && entry.author().equals(signer.authorId())) {
              Succession.formerOf(entry).ifPresent(former -> words.add(entry));
            }
          }
        });
    for (Entry word : words) {
      Optional<Contact> former =
          Succession.formerOf(word)
              .flatMap(contacts::of)
              .filter(known -> known.state() != Contact.State.REVOKED)
              .filter(known -> Succession.verify(word, known.card(), signer));
      if (former.isPresent()) {
        contacts.addSuccessor(signer, former.get().id());
        throw new Problem(CasebookProblem.SUCCESSOR, former.get().name());
      }
    }
  }

  private void requireBase(VerifiedBundle bundle) {
    Map<AuthorId, ChainHead> here = ledger.store().heads();
    for (ChainHead base : bundle.buildsOn().values()) {
      boolean known = ledger.store().entry(base.id()).isPresent();
      if (!known) {
        ChainHead ours = here.get(base.author());
        throw new Problem(
            CasebookProblem.MISSING_BASE,
            ours == null ? 0 : ours.seq(),
            base.seq(),
            bundle.signer().displayName());
      }
    }
  }

  /**
   * Everything is verified and nothing refused by now. A large bundle is written in portions, from
   * the beginning of each chain on: cut off, importing it again goes on where it was.
   */
  private ImportReport commit(VerifiedBundle bundle, Incoming incoming) {
    Set<RecordId> records = new HashSet<>();
    List<byte[]> packs = incoming.packs();
    long fresh = 0;
    for (int i = 0; i < packs.size() - 1; i++) {
      fresh += commit(incoming, packs.get(i), records, some -> List.of());
    }
    long before = fresh;
    byte[] last = packs.isEmpty() ? Incoming.NOTHING : packs.getLast();
    fresh += commit(incoming, last, records, some -> locals(bundle, before + some));
    return new ImportReport(
        bundle.signer().authorId(),
        bundle.signer().displayName(),
        incoming.entries(),
        fresh,
        incoming.files(),
        records.size());
  }

  private long commit(
      Incoming incoming, byte[] pack, Set<RecordId> records, LongFunction<List<LocalLine>> locals) {
    return ledger.commit(
        maker -> {
          List<ChainLink> fresh = incoming.stillFresh(pack);
          for (ChainLink link : fresh) {
            if (link instanceof Entry entry) {
              records.add(entry.body().record());
            }
          }
          return new Ledger.Commit<>(fresh, locals.apply(fresh.size()), (long) fresh.size());
        });
  }

  private List<LocalLine> locals(VerifiedBundle bundle, long fresh) {
    List<LocalLine> lines = new ArrayList<>();
    lines.add(Acknowledgements.line(bundle.signer().authorId(), bundle.seen()));
    for (SignedHead head : bundle.heads()) {
      if (isNewer(head)) {
        lines.add(HeadBook.line(head));
      }
    }
    if (fresh > 0) {
      lines.add(
          new LocalLine(
              LocalKeys.BUNDLES + RecordId.fresh(),
              Json.object()
                  .put("from", bundle.signer().authorId().toString())
                  .put("received", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                  .put("fresh", fresh)));
    }
    return lines;
  }

  private boolean isNewer(SignedHead head) {
    if (ledger.isOwn(head.head().author())) {
      return false;
    }
    return HeadBook.of(ledger, head.head().author())
        .map(known -> known.head().seq() < head.head().seq())
        .orElse(true);
  }
}
