package org.letapis.casebook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.domain.entry.RecordId;

/** A second casebook: sends bundles to the one that is killed, and reads what that one sends. */
final class Sender implements AutoCloseable {

  /** How many records each bundle brings. */
  static final int RECORDS = 3;

  private static final int BUNDLES = 6;

  private final Casebook book;
  private final Path folder;
  private final List<List<RecordId>> sent = new ArrayList<>();
  private final Set<Path> proven = new HashSet<>();

  private Sender(Casebook book, Path folder) {
    this.book = book;
    this.folder = folder;
  }

  static Path bundle(Path folder, int number) {
    return folder.resolve("in").resolve(number + ".bundle");
  }

  static Path stick(Path folder) {
    return folder.resolve("stick");
  }

  static Path out(Path folder) {
    return folder.resolve("out");
  }

  /** Makes the casebook that will be killed, knowing and known to a sender with bundles ready. */
  static Sender prepare(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(out(folder));
    Files.createDirectories(stick(folder));
    Casebook book = Books.create(folder.resolve("sender"), Desk.COORDINATOR, "Сойка");
    Sender sender = new Sender(book, folder);
    try (Casebook victim = Books.create(folder.resolve("casebook"), Desk.DOCUMENTER, "Бусел")) {
      Books.introduce(book, victim);
      for (int i = 0; i < BUNDLES; i++) {
        sender.pack(i, Set.of(victim.identity().authorId()));
      }
    }
    return sender;
  }

  private void pack(int number, Set<org.letapis.domain.entry.AuthorId> to) throws Exception {
    List<RecordId> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      RecordId person = Books.person(book, Contents.CANARY, "Янка");
      Books.attach(book, person, "person", Contents.fileName(i), "змест " + number + i);
      records.add(person);
    }
    sent.add(records);
    Path file =
        book.exchange().export(new ExportRequest(to, true, false, false, false), folder).file();
    Files.move(file, bundle(folder, number), StandardCopyOption.ATOMIC_MOVE);
  }

  /** What the bundle of that number brought that those before it did not. */
  List<RecordId> sent(int number) {
    return sent.get(number);
  }

  int bundles() {
    return sent.size();
  }

  /** Names of what the other has sent here, each proven whole; half-written ones have others. */
  List<String> received() throws IOException {
    try (Stream<Path> files = Files.list(out(folder))) {
      List<Path> whole = files.filter(f -> !f.toString().endsWith(".part")).toList();
      whole.stream().filter(proven::add).forEach(book.exchange()::inspect);
      return whole.stream().map(file -> file.getFileName().toString()).toList();
    }
  }

  @Override
  public void close() {
    book.close();
  }
}
