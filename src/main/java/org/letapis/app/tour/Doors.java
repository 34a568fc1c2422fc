package org.letapis.app.tour;

import java.nio.file.Path;

/** Making, opening and locking casebooks, as the first screen offers it. */
public final class Doors {

  private final Hands hands;

  public Doors(Hands hands) {
    this.hands = hands;
  }

  public void create(Path folder, String desk, String name, String passphrase) {
    hands.click("mode-create");
    hands.type("name", name);
    hands.click("desk-" + desk);
    hands.type("new-folder", folder.toString());
    hands.type("new-passphrase", passphrase);
    hands.type("new-passphrase-again", passphrase);
  }

  public void make() {
    hands.click("create");
    hands.await("shell", n -> true);
    hands.click("first-close");
    hands.rest();
  }

  public void open(Path folder, String passphrase) {
    name(folder, passphrase);
    enter();
    hands.rest();
  }

  /** Types which casebook and its passphrase. */
  void name(Path folder, String passphrase) {
    hands.click("mode-open");
    hands.type("folder", folder.toString());
    hands.type("passphrase", passphrase);
  }

  /** Unlocks, and waits until the casebook's screens are there. */
  void enter() {
    hands.hit("unlock");
    hands.await("shell", n -> true);
  }

  public void lock() {
    hands.click("lock");
    hands.await("unlock-view", n -> true);
    hands.rest();
  }
}
