package org.letapis.casebook.crash;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.RecordId;

/** A program of its own: opens a casebook and saves without end, saying so each time. */
public final class SavingProcess {

  /** A word that must never be readable on the disk. */
  static final String CANARY = "Kanarejkaʼžoŭtaja";

  private SavingProcess() {}

  /** Saves until it is killed; one line on standard output for each record that is on disk. */
  public static void main(String[] arguments) {
    try (Casebook book = Books.open(Path.of(arguments[0]))) {
      RecordId person = Books.person(book, CANARY, "Янка");
      say(person);
      for (int day = 0; ; day++) {
        say(Books.detention(book, person, LocalDate.of(2020, 1, 1).plusDays(day), CANARY));
      }
    }
  }

  private static void say(RecordId saved) {
    System.out.println("saved " + saved);
    System.out.flush();
  }

  /** The command that starts it as a process of its own. */
  static ProcessBuilder on(Path folder) {
    return new ProcessBuilder(
        Arrays.asList(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            SavingProcess.class.getName(),
            folder.toString()));
  }
}
