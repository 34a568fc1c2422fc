package org.letapis.app.tour;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.letapis.Seed;
import org.letapis.app.Program;
import org.letapis.casebook.Books;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;

/** The whole program with a form of many rows, and somebody who types in it. */
public final class TypingSpeedProcess {

  private static final String WORDS =
      "Забралі ўсё, што знайшлі: кнігі, сцягі, тэлефоны і ноўтбук. ";

  private TypingSpeedProcess() {}

  /**
   * Prints what it measured, a line for each kind of field, and one for opening the form.
   *
   * @param arguments a folder with a casebook, the passphrase, keys in each field
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int keys = Integer.parseInt(arguments[2]);
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
    Scene scene = program.scene();
    Hands hands = new Hands(new TourWindow(scene, program.jobsProperty(), files));
    new Doors(hands).open(folder.resolve("casebook"), arguments[1]);
    hands.choose("recent", Object.class, line -> true);
    long asked = System.nanoTime();
    hands.press("recent", KeyCode.ENTER);
    hands.await("field-place", n -> true);
    hands.rest();
    System.out.printf(Locale.ROOT, "opened in %d ms%n", (System.nanoTime() - asked) / 1_000_000);
    KeySpeed all = new KeySpeed(scene, new Random(Seed.get()), 120);
    for (String field :
        new String[] {
          "field-place", "field-order-number", "field-account", "field-files-0-description"
        }) {
      measure(hands, scene, field, keys, all);
    }
    measure(hands, scene, "field-seized-5-what", keys, all);
    // Far down, in the last of the rows.
    hands.click("field-seized-0-what");
    new KeySpeed(scene, new Random(Seed.get()), 0).go(KeyCode.END);
    hands.rest();
    measure(hands, scene, "field-seized-199-serial", keys, all);
    print("all of them", all);
    Runtime.getRuntime().halt(0);
  }

  private static void measure(Hands hands, Scene scene, String id, int keys, KeySpeed all)
      throws Exception {
    hands.click(id);
    KeySpeed speed = new KeySpeed(scene, new Random(Seed.get()), 120);
    speed.type(WORDS);
    speed.forget();
    speed.type(WORDS.repeat(keys / WORDS.length() + 1).substring(0, keys));
    print(id, speed);
    all.add(speed);
  }

  private static void print(String what, KeySpeed speed) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d keys, from key to painted p50 %.1f, p95 %.1f, p99 %.1f ms%n",
        what,
        speed.keys(),
        speed.percentile(50),
        speed.percentile(95),
        speed.percentile(99));
  }
}
