package org.letapis.casebook.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.files.Listing;
import org.letapis.files.StoredFile;
import org.letapis.store.row.EntryRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Everything of a casebook, in the order in which it stands in an archive. */
final class Contents {

  private static final int PAGE = 1_000;

  private final Ledger ledger;
  private final AttachedFiles files;
  private final RecordLines records;
  private final About about;
  private final Progress progress;
  private long unreadable;
  private long done;
  private long total;

  Contents(
      Ledger ledger, AttachedFiles files, RecordLines records, About about, Progress progress) {
    this.ledger = ledger;
    this.files = files;
    this.records = records;
    this.about = about;
    this.progress = progress;
  }

  ArchiveReport write(OutputStream out) throws IOException {
    Listing listing = files.list();
    unreadable = listing.damaged();
    total =
        listing.files().stream().mapToLong(StoredFile::size).sum()
            + ledger.journal().bytesBefore(ledger.journal().last());
    Sealing bag = new Sealing(out);
    bag.payload(Part.README.only(), readme());
    bag.payload(Part.ABOUT.only(), CanonicalJson.bytes(about.toJson()));
    if (about.keys()) {
      bag.payload(Part.KEYS.only(), keys());
    }
    final long own = own(bag.new Lines(Part.OWN));
    long stored = 0;
    for (StoredFile file : listing.files()) {
      stored += file(bag, file) ? 1 : 0;
    }
    final long entries = entries(bag.new Lines(Part.ENTRIES));
    Sealing.Lines lines = bag.new Lines(Part.RECORDS);
    records.write(lines);
    ArchiveReport report = new ArchiveReport(entries, lines.end(), stored, own, unreadable);
    bag.finish(ledger.identity());
    return report;
  }

  private static byte[] readme() throws IOException {
    try (InputStream text = Contents.class.getResourceAsStream("README.txt")) {
      return java.util.Objects.requireNonNull(text, "README.txt").readAllBytes();
    }
  }

  /** The keys of all who write or wrote here, those of now first. */
  private byte[] keys() {
    ArrayNode all = Json.array();
    for (Identity identity : ledger.identities()) {
      try (Secret encoded = identity.encode()) {
        all.add(encoded.<JsonNode, MalformedJson>use(StrictJson::parse));
      } catch (MalformedJson e) {
        throw new IllegalStateException("an identity is encoded as JSON", e);
      }
    }
    return CanonicalJson.bytes(all);
  }

  private long own(Sealing.Lines lines) throws IOException {
    for (String key : new TreeSet<>(ledger.locals().keys(""))) {
      Optional<JsonNode> value =
          OwnState.travels(key) ? ledger.locals().get(key) : Optional.empty();
      if (value.isPresent()) {
        lines.add(new LocalLine(key, value.get()).bytes());
      }
    }
    return lines.end();
  }

  /** Read to its end before a byte of it is written: half a file would spoil the archive. */
  private boolean file(Sealing bag, StoredFile file) throws IOException {
    try {
      files.verify(file.digest());
    } catch (Problem damaged) {
      unreadable++;
      return false;
    }
    bag.payload(
        Part.file(file.digest()),
        file.size(),
        out -> {
          try (InputStream in = files.read(file.digest())) {
            in.transferTo(out);
          }
        });
    done(file.size());
    return true;
  }

  private long entries(Sealing.Lines lines) throws IOException {
    Map<AuthorId, Long> after = new TreeMap<>();
    ledger.store().authors().forEach(author -> after.put(author, 0L));
    try {
      after.forEach((author, from) -> chain(author, from, lines));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return lines.end();
  }

  private void chain(AuthorId author, long from, Sealing.Lines lines) {
    List<EntryRow> page = ledger.store().entries(author, from, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        Optional<ChainLink> link = ledger.reader().ifWhole(row);
        unreadable += link.isPresent() ? 0 : 1;
        link.ifPresent(whole -> add(lines, EntryCodec.line(whole)));
      }
      page = ledger.store().entries(author, page.getLast().seq(), PAGE);
    }
  }

  private void add(Sealing.Lines lines, byte[] line) {
    try {
      lines.add(line);
      done(line.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void done(long bytes) {
    done += bytes;
    progress.at(Math.min(done, total), total);
  }
}
