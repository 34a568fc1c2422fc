package org.letapis.casebook;

import java.security.SecureRandom;
import java.util.function.BooleanSupplier;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Secret;
import org.letapis.search.name.GivenNames;

/**
 * Does what opening a casebook will do, with nothing of anybody's, while the person is still typing
 * the passphrase: the opening itself then meets a Java that has it loaded and compiled.
 */
public final class Rehearsal {

  /** As large as the frames of a journal that many changes came into at once. */
  private static final int FRAME = 1 << 16;

  private static final int FRAMES = 1_000;

  private Rehearsal() {}

  /**
   * Takes a second or two of one processor; touches no disk. Nobody is told when it fails: what
   * stands in the way is told when a casebook is opened.
   *
   * @param stop asked between steps
   * @return whether it came to its end
   */
  public static boolean run(BooleanSupplier stop) {
    try {
      perform(stop);
      return !stop.getAsBoolean();
    } catch (AEADBadTagException | RuntimeException failed) {
      return false;
    }
  }

  static void perform(BooleanSupplier stop) throws AEADBadTagException {
    frames(stop);
    GivenNames.load();
    if (!stop.getAsBoolean()) {
      org.letapis.store.Rehearsal.run(stop);
    }
  }

  private static void frames(BooleanSupplier stop) throws AEADBadTagException {
    SecureRandom random = new SecureRandom();
    byte[] frame = new byte[FRAME];
    try (Secret key = Secret.random(Aead.KEY_LENGTH, random)) {
      byte[] sealed = Aead.sealWithRandomNonce(key, frame, frame, random);
      for (int i = 0; i < FRAMES && !stop.getAsBoolean(); i++) {
        Aead.openWithNonce(key, sealed, frame);
      }
    }
  }
}
