package org.letapis.casebook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.bundle.bag.Padme;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.contact.Trust;
import org.letapis.casebook.exchange.memory.Acknowledgements;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.Seen;
import org.letapis.casebook.exchange.outgoing.Arrears;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.casebook.exchange.outgoing.Load;
import org.letapis.casebook.exchange.outgoing.Outgoing;
import org.letapis.casebook.exchange.outgoing.Plan;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.casebook.exchange.selection.Allowances;
import org.letapis.casebook.exchange.selection.Rules;
import org.letapis.casebook.exchange.selection.Rulings;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;

/** Works out what goes into a bundle, by the rules and by what everybody it is for has already. */
final class Preparation {

  /** Manifests, description, cards and signatures of a chain, about. */
  private static final long PER_CHAIN = 24 << 10;

  private static final long PER_FILE = 2 << 10;

  private final Ledger ledger;
  private final Contacts contacts;
  private final AttachedFiles files;

  Preparation(Ledger ledger, Contacts contacts, AttachedFiles files) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.files = files;
  }

  /**
   * What is ready to be written.
   *
   * @param recipients cards of whom it is for
   * @param plan which stretches of which chains
   * @param seen how far this casebook says it has others' chains
   * @param rules digest of the rules
   * @param outgoing the entries
   * @param load what they amount to
   */
  record Prepared(
      List<ContactCard> recipients,
      Plan plan,
      List<ChainHead> seen,
      String rules,
      Outgoing outgoing,
      Load load) {

    ExportPreview preview() {
      Load.Counts counts = load.counts();
      long inside =
          counts.lineBytes()
              + load.fileBytes()
              + PER_FILE * load.files().size()
              + PER_CHAIN * (1 + plan.heads().size());
      return new ExportPreview(
          counts,
          load.files().size(),
          load.fileBytes(),
          load.filled().values().stream().mapToLong(Map::size).sum(),
          Padme.padded(inside));
    }
  }

  /**
   * @throws Problem when there is nothing to send or a recipient is not a verified contact
   */
  Prepared of(ExportRequest request, Runnable goOn) {
    List<ContactCard> recipients = recipients(request);
    Map<AuthorId, ChainHead> has = ledger.store().heads();
    Map<AuthorId, ChainHead> known =
        request.everything()
            ? Map.of()
            : new Acknowledgements(ledger).ofAll(request.recipients(), has);
    Rules rules = rules(request);
    Rulings rulings = new Rulings(ledger, rules);
    Arrears arrears = new Arrears(ledger, rulings, rules.digest());
    List<SignedHead> all = heads(has, request.relayOthers());
    Map<AuthorId, Set<Long>> due = arrears.of(request.recipients(), known, all);
    List<SignedHead> heads =
        all.stream().filter(signed -> goes(signed.head(), known, due)).toList();
    List<ChainHead> seen = new Seen(ledger).toldTo(request.recipients(), has);
    if (heads.isEmpty() && isToldAlready(request.recipients(), seen)) {
      throw new Problem(CasebookProblem.NOTHING_TO_EXPORT);
    }
    Map<AuthorId, ChainHead> base = new HashMap<>(arrears.before(due, known, heads));
    base.keySet().retainAll(heads.stream().map(h -> h.head().author()).toList());
    Map<AuthorId, Long> numbers = new HashMap<>();
    known.forEach((author, head) -> numbers.put(author, head.seq()));
    Plan plan = new Plan(base, numbers, due, heads);
    Outgoing outgoing =
        new Outgoing(ledger, plan, rulings, new ExchangeMemory(ledger).forkedAt(), goOn);
    return new Prepared(recipients, plan, seen, rules.digest(), outgoing, outgoing.load(files));
  }

  private static boolean goes(
      ChainHead head, Map<AuthorId, ChainHead> known, Map<AuthorId, Set<Long>> due) {
    ChainHead from = known.get(head.author());
    return from == null || from.seq() < head.seq() || due.containsKey(head.author());
  }

  /** A bundle without entries says how far others' chains came: once. */
  private boolean isToldAlready(Set<AuthorId> recipients, List<ChainHead> seen) {
    Map<AuthorId, Long> now = new TreeMap<>();
    seen.forEach(head -> now.put(head.author(), head.seq()));
    ExchangeMemory memory = new ExchangeMemory(ledger);
    return recipients.stream()
        .map(memory::lastSent)
        .allMatch(last -> last.map(sent -> sent.seen().equals(now)).orElse(now.isEmpty()));
  }

  private Rules rules(ExportRequest request) {
    Allowances allowances = new Allowances(ledger);
    List<Allowance> allowed = new ArrayList<>();
    request.recipients().stream()
        .map(allowances::of)
        .flatMap(Optional::stream)
        .forEach(allowed::add);
    return Rules.of(request.chosen(), allowed);
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

  /** Signed heads of every chain there is something of, by author. */
  private List<SignedHead> heads(Map<AuthorId, ChainHead> has, boolean relayOthers) {
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
    return List.copyOf(heads.values());
  }
}
