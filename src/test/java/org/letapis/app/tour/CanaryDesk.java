package org.letapis.app.tour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.Filled;
import org.letapis.casebook.Keys;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.LetapisCommand;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Schema;
import org.letapis.vault.words.RecoveryWords;

/** Everything that can be done with casebooks without a window, with canaries in everything. */
final class CanaryDesk {

  private final CanaryPlaces at;
  private final String word;
  private final String passphrase;

  /**
   * @param word stands in everything
   * @param passphrase of all casebooks
   */
  CanaryDesk(CanaryPlaces at, String word, String passphrase) {
    this.at = at;
    this.word = word;
    this.passphrase = passphrase;
  }

  void work() throws Exception {
    Files.writeString(at.given().resolve("passphrase"), passphrase + "\n");

    try (Casebook mine = book("mine", Desk.DOCUMENTER);
        Casebook theirs = book("theirs", Desk.COORDINATOR)) {
      fill(mine);

      attach(mine);

      Books.introduce(mine, theirs);

      send(mine, theirs);

      theirs.inbox().decide(Decision.Verdict.ACCEPT, theirs.inbox().items(), word + " comment");
      send(theirs, mine);

      mine.backups().run(at.stick(), BackupProgress.NONE);

      keys(mine);

      mine.check(Progress.NONE);
    }
    commands();

    migrate();
  }

  private Casebook book(String name, Desk desk) {
    return Books.create(at.book(name), desk, word + " name", passphrase);
  }

  /** Every field of every type, saved, changed and kept as a draft. */
  private void fill(Casebook book) {
    Map<String, RecordId> ids = new HashMap<>();
    Map<String, RecordId> drafts = new HashMap<>();
    Schema.types().forEach(type -> ids.put(type.code(), RecordId.fresh()));
    Schema.types().forEach(type -> drafts.put(type.code(), RecordId.fresh()));
    FileRef file = attached(book, "txt", (word + " content").getBytes(StandardCharsets.UTF_16LE));
    Filled saved = new Filled(word + " saved", file, ids);
    Filled changed = new Filled(word + " changed", file, ids);
    Filled typed = new Filled(word + " draft", file, drafts);
    Schema.types().forEach(type -> book.records().save(saved.record(type)));
    book.records().saveAll(Schema.types().stream().map(changed::record).toList());
    Schema.types().forEach(type -> book.drafts().keep(typed.record(type)));
  }

  private FileRef attached(Casebook book, String kind, byte[] content) {
    return book.attachments().attach(new ByteArrayInputStream(content), word + " file." + kind);
  }

  /** A person with a file of every kind that can be looked at. */
  private void attach(Casebook book) throws IOException {
    RecordId person = Books.person(book, word + " files", word);
    Change.Builder change = Change.of(RecordId.fresh(), "detention").set(Detention.PERSON, person);
    try (Stream<Path> samples = Files.list(at.samples())) {
      for (Path sample : samples.sorted().toList()) {
        String kind = sample.getFileName().toString();
        FileRef file = attached(book, kind, Files.readAllBytes(sample));
        change.set(Common.FILES, "row-" + kind, Common.FILE, file);
      }
    }
    book.records().save(change.build());
  }

  private void send(Casebook from, Casebook to) {
    ExportRequest everything =
        new ExportRequest(Set.of(to.identity().authorId()), true, true, true, false);
    Path bundle = from.exchange().export(everything, at.bundles()).file();
    to.exchange().importBundle(bundle);
  }

  private void keys(Casebook book) {
    try (RecoveryWords words =
            RecoveryWords.ofTyped(("abandon ".repeat(23) + "art").toCharArray());
        Secret now = Books.secret(passphrase);
        Secret erase = Books.secret(word + " erase 9")) {
      book.keys().setRecoveryWords(words);
      book.keys().setErasePassphrase(now, erase);
    }
  }

  private void commands() throws Exception {
    Path list = at.given().resolve(word + " list.csv");
    Files.writeString(
        list, "id,name,status,description\n1,%s Ганна,%s,%s\n".formatted(word, word, word));
    String mine = at.book("mine").toString();
    run("import-csv", mine, list.toString());
    run("dump", mine);
    run("list", mine, word);
    // What goes wrong says so, and nothing of what was given.
    run("import-csv", mine, at.given().resolve(word + " is not there.csv").toString());
    run("inspect", mine, list.toString());
    run(word + " command");
  }

  /** A casebook of the first version is brought up to date on a copy; another is erased. */
  private void migrate() throws Exception {
    Path old = at.book("old");
    Files.createDirectories(old.resolve("journal"));
    for (String name : List.of("vault.json", "journal/000001.log")) {
      try (InputStream in = Books.class.getResourceAsStream("migration/v0/" + name)) {
        Files.write(old.resolve(name), Objects.requireNonNull(in).readAllBytes());
      }
    }
    Books.open(old).close();
    Keys.erase(at.book("theirs"));
  }

  /** Runs a command; what it prints, a person sees. */
  private void run(String... arguments) {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(seen, true, StandardCharsets.UTF_8);
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--passphrase-file";
    all[arguments.length + 1] = at.given().resolve("passphrase").toString();
    new LetapisCommand(null).run(all, out, out, InputStream.nullInputStream());
  }
}
