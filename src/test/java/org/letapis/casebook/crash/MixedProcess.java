package org.letapis.casebook.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.crash.Said.What;
import org.letapis.crypto.Secret;

/** A program of its own: opens a casebook and does this and that in it until it is killed. */
public final class MixedProcess {

  private MixedProcess() {}

  /** Says on standard output what it begins and what was acknowledged, and nothing else. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int life = Integer.parseInt(arguments[1]);
    int passphrase = Integer.parseInt(arguments[2]);
    int bundle = Integer.parseInt(arguments[3]);
    Random random = new Random(Long.parseLong(arguments[4]));
    say(new Said(false, What.OPEN, List.of()));
    try (Secret secret = Contents.passphrase(passphrase);
        Casebook book = Casebook.open(folder.resolve("casebook"), secret)) {
      say(new Said(true, What.OPEN, List.of()));
      MixedHand hand = new MixedHand(book, folder, random, life, passphrase, bundle);
      if (arguments[5].equals("erase")) {
        hand.eraseAfterAWhile();
      } else {
        hand.workForEver();
      }
    }
  }

  /** With nobody left to hear it, it ends as abruptly as if it had been killed. */
  static void say(Said said) {
    System.out.println(said.line());
    System.out.flush();
    if (System.out.checkError()) {
      Runtime.getRuntime().halt(1);
    }
  }
}
