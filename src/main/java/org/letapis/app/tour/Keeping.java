package org.letapis.app.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.letapis.vault.words.RecoveryWords;

/**
 * What keeps a casebook from being lost: recovery words for a forgotten passphrase, a backup for a
 * lost computer, and the way back from both.
 */
final class Keeping {

  private final Hands hands;
  private final Narrator narrator;

  Keeping(Hands hands, Narrator narrator) {
    this.hands = hands;
    this.narrator = narrator;
  }

  /**
   * Makes recovery words, and types them back as from paper.
   *
   * @return the words, in order
   */
  List<String> recoveryWords() {
    section("keys");
    hands.click("recovery-make");
    List<String> words = new ArrayList<>();
    for (int number = 1; number <= RecoveryWords.COUNT; number++) {
      words.add(hands.words("word-" + number));
    }
    narrator.step("tour.words-shown");
    hands.click("words-written");
    type(words);
    hands.click("words-keep");
    hands.click("dialog-yes");
    hands.await("recovery-remove", n -> true);
    narrator.step("tour.words-count");
    return words;
  }

  private void type(List<String> words) {
    for (int number = 1; number <= words.size(); number++) {
      hands.type("words-" + number, words.get(number - 1));
    }
  }

  /** Backs up, reading back what was written. */
  void backUp(Path stick) {
    section("backups");
    hands.type("backup-place", stick.toString());
    hands.click("backup-now");
    hands.await("backup-done", n -> true);
    narrator.step("tour.backed-up");
  }

  /** Opens with the words instead of the passphrase, and puts off choosing a new one. */
  void openWithWords(Path folder, List<String> words) {
    hands.click("mode-open");
    hands.click("way-words");
    hands.type("words-folder", folder.toString());
    type(words);
    hands.click("words-open");
    hands.click("fresh-later");
    hands.await("shell", n -> true);
    hands.rest();
    narrator.step("tour.opened-with-words");
  }

  /** Restores a backup into a folder of its own, where a new author goes on. */
  void restore(Path stick, String passphrase, Path into) {
    hands.click("mode-open");
    hands.click("way-restore");
    hands.type("restore-from", stick.toString());
    hands.type("restore-passphrase", passphrase);
    hands.click("restore-look");
    hands.click("restore-compare");
    hands.await("restore-preview", n -> true);
    narrator.step("tour.restore-compared");
    hands.type("restore-into", into.toString());
    hands.click("restore-go");
    hands.await("shell", n -> true);
    // It is said that a new author goes on.
    hands.click("notice-later");
    narrator.step("tour.restored");
  }

  private void section(String id) {
    hands.click("nav-settings");
    hands.click("section-" + id);
  }
}
