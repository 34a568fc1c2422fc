package org.letapis.vault;

import java.time.LocalDate;
import java.util.UUID;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.slot.MasterKey;

/**
 * A header that lies elsewhere than in its vault, as in a backup. It opens with the passphrases it
 * had when it was copied, and locks nothing.
 */
public final class HeaderCopy {

  /** Most bytes of a header. */
  public static final int MAX_BYTES = HeaderCodec.MAX_BYTES;

  private final VaultHeader header;

  private HeaderCopy(VaultHeader header) {
    this.header = header;
  }

  /**
   * Reads a header nobody vouches for.
   *
   * @throws Problem HEADER_DAMAGED, NEWER_FORMAT or TOO_COSTLY
   */
  public static HeaderCopy read(byte[] bytes) {
    return new HeaderCopy(HeaderCodec.decode(bytes));
  }

  /** The vault it says it belongs to; not proven before it is opened. */
  public UUID vaultId() {
    return header.vaultId();
  }

  /** The day that vault was made, as it says. */
  public LocalDate created() {
    return header.created();
  }

  /**
   * Opens it. An erase passphrase opens nothing here, and erases nothing.
   *
   * @throws Problem WRONG_PASSPHRASE, WRONG_WORDS, HEADER_ALTERED, or a ShareProblem
   */
  public Opened open(Opener opener) {
    if (Unlocking.open(header, opener) instanceof Unlocking.Opened opened) {
      return new Opened(header.vaultId(), opened.master());
    }
    throw Unlocking.refusal(header, opener);
  }

  /** The same with a passphrase. */
  public Opened open(Secret passphrase) {
    return open(new Opener.Passphrase(passphrase));
  }

  /**
   * Opens one trustee's share, and checks that it is one of this header's. To be closed by the
   * caller.
   *
   * @param typed the share as text
   * @throws Problem a ShareProblem, or NO_SHARES
   */
  public OpenedShare openShare(String typed, Secret passphrase) {
    return Unlocking.openShare(header, typed, passphrase);
  }

  /** The keys behind a copy of a header, until closed. */
  public static final class Opened implements KeyRing, AutoCloseable {
    private final UUID id;
    private final MasterKey master;

    private Opened(UUID id, MasterKey master) {
      this.id = id;
      this.master = master;
    }

    @Override
    public UUID id() {
      return id;
    }

    @Override
    public Secret roomKey(RoomKey room) {
      return master.derive(id, room.label());
    }

    @Override
    public boolean seals(byte[] other) {
      return HeaderCodec.decode(other).isSealedBy(id, master);
    }

    @Override
    public void close() {
      master.close();
    }
  }
}
