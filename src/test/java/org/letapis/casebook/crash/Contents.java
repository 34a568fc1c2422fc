package org.letapis.casebook.crash;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.letapis.casebook.Books;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;

/** What is written under a number, so that whoever knows the number can tell it is whole. */
final class Contents {

  /** A word that stands in everything written and must never be readable on the disk. */
  static final String CANARY = "Kanarejkaʼžoŭtaja";

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private Contents() {}

  /** A detention whose fields all say the number. */
  static Change detention(RecordId id, int number) {
    return Change.of(id, "detention")
        .set(Detention.PLACE, CANARY + number)
        .set(Detention.START, day(number))
        .set(Detention.REASON_GIVEN, longText(number))
        .build();
  }

  /** Whether a record says the number in every field, and not another anywhere. */
  static boolean says(CaseRecord record, int number) {
    return detention(record.id(), number).fields().entrySet().stream()
        .allMatch(field -> field.getValue().equals(record.values().get(field.getKey())));
  }

  private static PartialDate day(int number) {
    return PartialDate.day(FIRST.plusDays(number % 12_000));
  }

  /** Short ones, and some that fill several disk blocks. */
  private static String longText(int number) {
    Random random = new Random(number);
    int words = random.nextInt(10) == 0 ? 800 : random.nextInt(20);
    StringBuilder text = new StringBuilder(CANARY).append(number);
    for (int i = 0; i < words; i++) {
      text.append(' ').append(Long.toString(random.nextLong(), 36));
    }
    return text.toString();
  }

  /** The bytes of an attached file, up to 300 KB. */
  static byte[] file(int number) {
    Random random = new Random(number);
    byte[] bytes = new byte[random.nextInt(3) == 0 ? random.nextInt(300_000) : random.nextInt(900)];
    random.nextBytes(bytes);
    byte[] canary = (CANARY + number).getBytes(StandardCharsets.UTF_8);
    byte[] content = java.util.Arrays.copyOf(bytes, bytes.length + canary.length);
    System.arraycopy(canary, 0, content, bytes.length, canary.length);
    return content;
  }

  static String fileName(int number) {
    return CANARY + number + ".jpg";
  }

  static Secret passphrase(int number) {
    return number == 0 ? Books.passphrase() : Books.secret("кожны раз новая фраза " + number);
  }
}
