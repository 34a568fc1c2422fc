package org.letapis.casebook.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.letapis.bundle.BundleBytes;
import org.letapis.bundle.Limits;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.exchange.folder.ExchangeFolder;
import org.letapis.casebook.exchange.folder.ExchangeFolder.Known;
import org.letapis.casebook.exchange.folder.Fate;
import org.letapis.casebook.exchange.folder.FolderFile;
import org.letapis.casebook.exchange.folder.FolderReport;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.files.FilesProblem;

/**
 * One look into the exchange folder: takes in what is new, whole and for this casebook. A file is
 * read only when it has not changed for a while, or lay there unchanged at the look before.
 */
final class FolderLook {

  /** A file that was not written to for so long is not being written any more. */
  private static final Duration SETTLED = Duration.ofSeconds(30);

  /** Most bundles read in one look. */
  private static final int AT_ONCE = 200;

  private static final Set<ProblemCode> TRUST =
      Set.of(
          CasebookProblem.STRANGER,
          CasebookProblem.NOT_VERIFIED,
          CasebookProblem.REVOKED,
          CasebookProblem.SUCCESSOR);

  private final ExchangeFolder folder;
  private final Importer importer;
  private final Contacts contacts;
  private final Clock clock;
  private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
  private int taken;
  private long fresh;
  private int records;

  FolderLook(ExchangeFolder folder, Importer importer, Contacts contacts, Clock clock) {
    this.folder = folder;
    this.importer = importer;
    this.contacts = contacts;
    this.clock = clock;
  }

  FolderReport run(ExchangeFolder.Settings settings, BooleanSupplier stopped) {
    Map<String, Known> known = folder.known();
    Map<String, Known> now = new HashMap<>();
    List<FolderFile> files = folder.files(settings.path());
    String trust = trust();
    int read = 0;
    int beyond = 0;
    for (FolderFile file : files) {
      Exchange.goOn(stopped);
      Known before = known.get(file.key());
      if (now.size() >= ExchangeFolder.MOST || read >= AT_ONCE) {
        beyond++;
        continue;
      }
      Fate fate;
      if (before != null && !isToBeReadAgain(before, trust)) {
        fate = before.fate();
      } else if (!isSettled(file, before) || !file.looksWhole()) {
        fate = Fate.ARRIVING;
      } else {
        read++;
        fate = take(file, stopped);
      }
      now.put(file.key(), new Known(fate, trust));
      fates.merge(fate, 1, Integer::sum);
    }
    if (beyond == 0) {
      folder.remember(now);
    } else {
      known.putAll(now);
      folder.remember(known);
    }
    return new FolderReport(clock.instant(), fates, taken, fresh, records, beyond);
  }

  private static boolean isToBeReadAgain(Known before, String trust) {
    return before.fate() == Fate.ARRIVING
        || (before.fate() == Fate.NOT_TRUSTED && !before.trust().equals(trust));
  }

  /** The key of a file is another when its size or time is, so one known by it lay unchanged. */
  private boolean isSettled(FolderFile file, @org.jspecify.annotations.Nullable Known before) {
    return before != null || file.modified() + SETTLED.toMillis() <= clock.millis();
  }

  private Fate take(FolderFile file, BooleanSupplier stopped) {
    if (file.size() > Limits.standard().fileLength()) {
      return Fate.REFUSED;
    }
    try {
      ImportReport report = importer.importBundle(BundleBytes.of(file.path()), stopped);
      if (report.waits()) {
        return Fate.WAITS;
      }
      fresh += report.allFresh();
      records += report.allRecords();
      if (report.allFresh() == 0 && !report.evidence()) {
        return Fate.NOTHING_NEW;
      }
      taken++;
      return Fate.TAKEN;
    } catch (Problem problem) {
      return fate(problem);
    }
  }

  private static Fate fate(Problem problem) {
    ProblemCode code = problem.code();
    if (code == FilesProblem.STOPPED) {
      throw problem;
    }
    if (code == CasebookProblem.OWN_BUNDLE) {
      return Fate.OWN;
    }
    if (code == BundleProblem.NOT_FOR_YOU || code == BundleProblem.FORWARDED) {
      return Fate.FOR_OTHERS;
    }
    if (code == BundleProblem.UNREADABLE || code == BundleProblem.TRUNCATED) {
      return Fate.ARRIVING;
    }
    return TRUST.contains(code) ? Fate.NOT_TRUSTED : Fate.REFUSED;
  }

  private String trust() {
    StringBuilder trusted = new StringBuilder();
    contacts.all().stream()
        .filter(contact -> contact.state() == Contact.State.VERIFIED)
        .map(contact -> contact.id().toString())
        .sorted()
        .forEach(trusted::append);
    return Digest.of(trusted.toString()).hex().substring(0, 16);
  }
}
