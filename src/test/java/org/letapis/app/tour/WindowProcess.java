package org.letapis.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.letapis.app.Program;
import org.letapis.casebook.Books;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;

/** The whole program, its window worked by a hand that never tires, until it is killed. */
public final class WindowProcess {

  /** A word that stands in everything typed and must never be readable on the disk. */
  static final String CANARY = "Kanarejkaʼžoŭtaja";

  private static final String CONSONANTS = "бвгджзклмнпрст";
  private static final String VOWELS = "аоуі";

  private final Hands hands;
  private final Doors doors;
  private final ScriptedFileDialogs files;
  private final Path folder;
  private final Random random;
  private int number;

  private WindowProcess(Program program, ScriptedFileDialogs files, Path folder, int life) {
    this.hands = new Hands(new TourWindow(program.scene(), program.jobsProperty(), files));
    this.doors = new Doors(hands);
    this.files = files;
    this.folder = folder;
    this.random = new Random(life);
    this.number = life * 1_000;
  }

  /**
   * Says what it begins, and what the window showed to be done, a line each.
   *
   * @param arguments a folder with a casebook and a picture, the passphrase, the number of the life
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    ScriptedFileDialogs files = new ScriptedFileDialogs();
    Program program =
        FxThread.call(
            () -> {
              Program made =
                  new Program(
                      new Stage(), Language.BELARUSIAN, t -> files, folder, () -> Books.CHEAP);
              made.show();
              return made;
            });
    try {
      new WindowProcess(program, files, folder, Integer.parseInt(arguments[2])).work(arguments[1]);
    } catch (Exception | AssertionError stuck) {
      stuck.printStackTrace();
      // Whoever listens must hear that nothing more comes.
      Runtime.getRuntime().halt(1);
    }
  }

  private void work(String passphrase) throws Exception {
    say("begin open");
    doors.open(folder.resolve("casebook"), passphrase);
    say("done open");
    String person = person();
    while (true) {
      switch (random.nextInt(8)) {
        case 0 -> person = person();
        case 1 -> {
          say("begin lock");
          doors.lock();
          doors.open(folder.resolve("casebook"), passphrase);
          say("done lock");
        }
        case 2, 3 -> draft(person);
        case 4 -> find(person);
        default -> detention(person);
      }
    }
  }

  private String person() {
    String name = word(++number);
    hands.click("nav-today");
    hands.click("begin-person");
    hands.type("field-names-0-family", name);
    hands.type("field-names-0-given", name);
    hands.type("field-occupation", CANARY);
    save("person " + name);
    return name;
  }

  private void detention(String person) throws Exception {
    int now = ++number;
    begin(person);
    hands.type("field-start", "12.08.2021");
    hands.type("field-place", CANARY + now);
    hands.type("field-account", CANARY + now);
    boolean withFile = random.nextInt(3) == 0;
    if (withFile) {
      Path picture = folder.resolve("outside").resolve(now + ".png");
      Files.copy(folder.resolve("outside").resolve("picture.png"), picture);
      files.willChoose(picture);
      hands.click("add-files");
    }
    save((withFile ? "file " : "detention ") + now);
  }

  private void draft(String person) {
    int now = ++number;
    begin(person);
    say("begin draft " + now);
    hands.type("field-place", CANARY + now);
    hands.click("nav-people");
    say("done draft " + now);
  }

  private void find(String person) {
    hands.click("nav-people");
    hands.type("people-search", person);
  }

  private void begin(String person) {
    hands.click("nav-today");
    hands.click("begin-detention");
    hands.pick("field-person", person);
  }

  private void save(String what) {
    say("begin " + what);
    hands.click("record-save");
    hands.await("record-save", Node::isDisabled);
    say("done " + what);
  }

  /** A name that nobody bears, for a number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 56) {
      word.append(CONSONANTS.charAt(rest % 14)).append(VOWELS.charAt(rest / 14 % 4));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** With nobody left to hear it, it ends as abruptly as if it had been killed. */
  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
    if (System.out.checkError()) {
      Runtime.getRuntime().halt(1);
    }
  }
}
