package org.letapis.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.SealedShare;
import org.letapis.vault.share.ShareProblem;
import org.letapis.vault.share.Trustees;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.RecoverySlot;
import org.letapis.vault.slot.SharesSlot;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.words.RecoveryWords;

/** Tries what somebody has on the slots of a header. */
final class Unlocking {
  private static final byte[] LABEL = "letapis-erase-v1".getBytes(StandardCharsets.US_ASCII);

  private Unlocking() {}

  /** What came of it. */
  sealed interface Outcome {}

  /** The master key, proven by the header's seal; and what it was opened with. */
  record Opened(MasterKey master, SlotKind by) implements Outcome {}

  /** It was the erase passphrase. */
  record EraseAsked() implements Outcome {}

  /** It opens nothing. */
  record Refused() implements Outcome {}

  /**
   * Tries.
   *
   * @throws Problem HEADER_ALTERED if it opens a slot and the seal is broken; a ShareProblem where
   *     shares do not fit together
   */
  static Outcome open(VaultHeader header, Opener opener) {
    return switch (opener) {
      case Opener.Passphrase(Secret passphrase) -> byPassphrase(header, passphrase);
      case Opener.Words(RecoveryWords words) -> byWords(header, words);
      case Opener.Shares(List<OpenedShare> shares) -> byShares(header, shares);
    };
  }

  /** A wrong passphrase and the erase passphrase cost the same derivations in the same order. */
  private static Outcome byPassphrase(VaultHeader header, Secret passphrase) {
    for (PassphraseSlot slot : header.slots(PassphraseSlot.class)) {
      Optional<Secret> content = slot.unwrap(passphrase);
      if (content.isPresent() && isEraseMark(header.vaultId(), content.get())) {
        content.get().close();
        return new EraseAsked();
      }
      if (content.isPresent()) {
        return proven(header, new MasterKey(content.get()), SlotKind.PASSPHRASE);
      }
    }
    return new Refused();
  }

  private static Outcome byWords(VaultHeader header, RecoveryWords words) {
    for (RecoverySlot slot : header.slots(RecoverySlot.class)) {
      Optional<MasterKey> master = slot.unwrap(words.key());
      if (master.isPresent()) {
        return proven(header, master.get(), SlotKind.RECOVERY);
      }
    }
    return new Refused();
  }

  private static Outcome byShares(VaultHeader header, List<OpenedShare> shares) {
    String set = shares.isEmpty() ? "" : shares.getFirst().set();
    SharesSlot slot = sharesSlot(header, set);
    try (Secret secret = Trustees.combine(slot, shares)) {
      Optional<MasterKey> master = slot.unwrap(secret);
      // Each share is the one that was made: where they open nothing, somebody changed the slot.
      return proven(
          header,
          master.orElseThrow(() -> new Problem(VaultProblem.HEADER_ALTERED)),
          SlotKind.SHARES);
    }
  }

  /**
   * The slot of a set of shares.
   *
   * @throws Problem NO_SHARES where there is none at all, OTHER_SET where there are others
   */
  static SharesSlot sharesSlot(VaultHeader header, String set) {
    List<SharesSlot> slots = header.slots(SharesSlot.class);
    if (slots.isEmpty()) {
      throw new Problem(VaultProblem.NO_SHARES);
    }
    return slots.stream()
        .filter(slot -> slot.id().equals(set) || set.isEmpty())
        .findFirst()
        .orElseThrow(() -> new Problem(ShareProblem.OTHER_SET));
  }

  /**
   * Opens one trustee's share, and checks that it is one of this header's.
   *
   * @param typed the share as text
   * @throws Problem a ShareProblem, or NO_SHARES
   */
  static OpenedShare openShare(VaultHeader header, String typed, Secret passphrase) {
    SealedShare sealed = SealedShare.ofText(typed);
    SharesSlot slot = sharesSlot(header, sealed.set());
    OpenedShare share = sealed.open(header.vaultId(), passphrase);
    try {
      Trustees.check(slot, share);
      return share;
    } catch (Problem wrong) {
      share.close();
      throw wrong;
    }
  }

  private static Outcome proven(VaultHeader header, MasterKey master, SlotKind by) {
    if (!header.isSealedBy(header.vaultId(), master)) {
      master.close();
      throw new Problem(VaultProblem.HEADER_ALTERED);
    }
    return new Opened(master, by);
  }

  /** What the slot of the erase passphrase keeps: as long as a master key, and none. */
  static Secret eraseMark(UUID vault) {
    byte[] text =
        ByteBuffer.allocate(LABEL.length + 16)
            .put(LABEL)
            .putLong(vault.getMostSignificantBits())
            .putLong(vault.getLeastSignificantBits())
            .array();
    return Secret.taking(Digests.sha256(text));
  }

  static boolean isEraseMark(UUID vault, Secret content) {
    try (Secret mark = eraseMark(vault)) {
      return mark.equals(content);
    }
  }

  /** The problem to tell of an opener that opens nothing. */
  static Problem refusal(VaultHeader header, Opener opener) {
    return new Problem(
        switch (opener) {
          case Opener.Passphrase _ -> VaultProblem.WRONG_PASSPHRASE;
          case Opener.Words _ ->
              header.slots(RecoverySlot.class).isEmpty()
                  ? VaultProblem.NO_WORDS
                  : VaultProblem.WRONG_WORDS;
          case Opener.Shares _ -> VaultProblem.NO_SHARES;
        });
  }
}
