package org.letapis.casebook;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/** Casebooks of invented people, with a key derivation that costs little. */
public final class Books {

  /** Cheap: for tests only. */
  public static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  static final String PASSPHRASE = "калі ласка адчыніся 7";

  private Books() {}

  public static Secret passphrase() {
    return secret(PASSPHRASE);
  }

  public static Secret secret(String text) {
    return Secret.ofPassphrase(text.toCharArray());
  }

  public static Casebook create(Path folder, Desk desk, String name) {
    return create(folder, desk, name, PASSPHRASE);
  }

  /** The same under another passphrase. */
  public static Casebook create(Path folder, Desk desk, String name, String typed) {
    try (Secret passphrase = secret(typed)) {
      return Casebook.create(
          new NewCasebook(folder, desk, name, Language.BELARUSIAN, CHEAP), passphrase);
    }
  }

  public static Casebook open(Path folder) {
    try (Secret passphrase = passphrase()) {
      return Casebook.open(folder, passphrase);
    }
  }

  /** Saves a person and returns its id. */
  public static RecordId person(Casebook book, String family, String given) {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, "person")
                .set(Person.NAMES, "row-1", Person.FAMILY, family)
                .set(Person.NAMES, "row-1", Person.GIVEN, given)
                .set(Person.NAMES, "row-1", Person.SCRIPT, Term.of("be-cyrl"))
                .build());
    return id;
  }

  /** Saves a detention and returns its id. */
  public static RecordId detention(Casebook book, RecordId person, LocalDate day, String place) {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, "detention")
                .set(Detention.PERSON, person)
                .set(Detention.START, PartialDate.day(day))
                .set(Detention.PLACE, place)
                .build());
    return id;
  }

  /** Attaches a small file to a record. */
  public static FileRef attach(
      Casebook book, RecordId record, String type, String name, String content) throws Exception {
    FileRef file =
        book.attachments()
            .attach(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    book.records()
        .save(Change.of(record, type).set(Common.FILES, "file-1", Common.FILE, file).build());
    return file;
  }

  /** Lets two casebooks trust each other, as after comparing fingerprints by voice. */
  public static void introduce(Casebook one, Casebook other) {
    one.contacts().add(other.contacts().mine().bytes());
    one.contacts().verify(other.identity().authorId());
    other.contacts().add(one.contacts().mine().bytes());
    other.contacts().verify(one.identity().authorId());
  }
}
