package org.letapis.vault;

import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.slot.KeySlot;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.RecoverySlot;
import org.letapis.vault.slot.SharesSlot;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;

/**
 * The ways into an open vault: a passphrase, and beside it recovery words and shares, one set of
 * each. A change is on disk when its method returns; one that fails has changed nothing. Until the
 * next unlock the header before stays beside the new one.
 *
 * <p>Taking a slot away, or putting another in its place, does not reach into copies: whoever has
 * an older copy of the header (a backup, an image of the disk) still opens that copy, and what was
 * stored until now or later under the same keys, with what opened it then. The master key stays the
 * same. Where a key has leaked together with a copy of the folder, only a new casebook helps.
 */
public final class VaultKeys {
  private final VaultFolder folder;
  private final HeaderFile file;
  private final MasterKey master;
  private final SlotKind openedBy;
  private final SecureRandom random;
  private final Clock clock;
  private VaultHeader header;

  VaultKeys(
      VaultFolder folder,
      VaultHeader header,
      MasterKey master,
      SlotKind openedBy,
      SecureRandom random,
      Clock clock) {
    this.folder = folder;
    this.file = new HeaderFile(folder);
    this.header = header;
    this.master = master;
    this.openedBy = openedBy;
    this.random = random;
    this.clock = clock;
  }

  synchronized VaultHeader header() {
    return header;
  }

  /** What opens the vault. An erase passphrase is not among them. */
  public synchronized List<SlotView> slots() {
    return header.views();
  }

  /** What it was opened with this time. */
  public SlotKind openedBy() {
    return openedBy;
  }

  /** Whether this is the passphrase; costs one derivation. */
  public synchronized boolean isPassphrase(Secret passphrase) {
    return header.passphrase().map(slot -> opensMaster(slot, passphrase)).orElse(false);
  }

  private boolean opensMaster(PassphraseSlot slot, Secret passphrase) {
    Optional<Secret> content = slot.unwrap(passphrase);
    try {
      return content.isPresent() && content.get().equals(master.secret());
    } finally {
      content.ifPresent(Secret::close);
    }
  }

  /**
   * Makes {@code next} open the vault in the place of {@code current}.
   *
   * @param cost of the new slot; see {@link org.letapis.crypto.Argon2Calibration}
   * @throws Problem WRONG_PASSPHRASE, EMPTY_PASSPHRASE or SAME_AS_ERASE
   */
  public synchronized void changePassphrase(Secret current, Secret next, Argon2Cost cost) {
    requirePassphrase(current);
    replacePassphrase(next, cost);
  }

  /**
   * The same without the current one, for who forgot it and opened with words or shares.
   *
   * @throws Problem PASSPHRASE_NEEDED when the vault was opened with the passphrase
   */
  public synchronized void setPassphrase(Secret next, Argon2Cost cost) {
    if (openedBy == SlotKind.PASSPHRASE) {
      throw new Problem(VaultProblem.PASSPHRASE_NEEDED);
    }
    replacePassphrase(next, cost);
  }

  /** A filler is made anew now and then, so that one that changes says nothing. */
  private void replacePassphrase(Secret next, Argon2Cost cost) {
    PassphraseSlot.requireNotEmpty(next);
    Optional<PassphraseSlot> spare = header.spare();
    boolean erases = hasErasePassphrase();
    if (erases && spare.flatMap(slot -> slot.unwrap(next)).map(this::closed).isPresent()) {
      throw new Problem(VaultProblem.SAME_AS_ERASE);
    }
    PassphraseSlot slot = PassphraseSlot.wrap(master.secret(), next, cost, random);
    boolean keep = erases || (spare.isPresent() && random.nextBoolean());
    write(slot, keep ? spare.orElseThrow() : PassphraseSlot.filler(master, cost, random), others());
  }

  private Secret closed(Secret content) {
    content.close();
    return content;
  }

  private void requirePassphrase(Secret current) {
    if (!isPassphrase(current)) {
      throw new Problem(VaultProblem.WRONG_PASSPHRASE);
    }
  }

  /** Makes these words open the vault, in the place of any before; enter them again first. */
  public synchronized void setRecoveryWords(RecoveryWords words) {
    RecoverySlot slot = RecoverySlot.wrap(master, words.key(), today(), random);
    writeOthers(Stream.concat(Stream.of(slot), header.slots(SharesSlot.class).stream()).toList());
  }

  /**
   * Makes shares that open nothing yet; see {@link #setShares}. Costs one derivation for each.
   *
   * @param threshold how many shall be needed, from 2
   * @param passphrases one for each trustee, at most 16
   * @throws Problem a ShareProblem BOUNDS or EMPTY_PASSPHRASE
   */
  public NewShares newShares(int threshold, List<Secret> passphrases, Argon2Cost cost) {
    return NewShares.make(header().vaultId(), threshold, passphrases, cost, random);
  }

  /** Makes these shares open the vault, in the place of any before. */
  public synchronized void setShares(NewShares shares) {
    SharesSlot slot = shares.slot(master, today(), random);
    writeOthers(Stream.concat(header.slots(RecoverySlot.class).stream(), Stream.of(slot)).toList());
  }

  /**
   * Takes words or shares away. The passphrase can be replaced and not taken away, so one real slot
   * always stays.
   *
   * @throws Problem LAST_SLOT or NO_SUCH_SLOT
   */
  public synchronized void remove(String slotId) {
    if (header.passphrase().filter(slot -> slot.id().equals(slotId)).isPresent()) {
      throw new Problem(VaultProblem.LAST_SLOT);
    }
    List<KeySlot> rest = others().stream().filter(slot -> !slot.id().equals(slotId)).toList();
    if (rest.size() == others().size()) {
      throw new Problem(VaultProblem.NO_SUCH_SLOT);
    }
    writeOthers(rest);
  }

  /** Whether there is an erase passphrase: known only to who has opened the vault. */
  public synchronized boolean hasErasePassphrase() {
    return header.spare().filter(slot -> !slot.isFillerOf(master)).isPresent();
  }

  /**
   * Makes {@code erase}, typed at unlock, destroy the vault and be answered as a wrong passphrase.
   * The slot of the passphrase is wrapped anew along with it: two copies of the header, from before
   * and after, differ as after a change of passphrase.
   *
   * @param current the passphrase
   * @throws Problem WRONG_PASSPHRASE, EMPTY_PASSPHRASE or SAME_AS_ERASE
   */
  public synchronized void setErasePassphrase(Secret current, Secret erase) {
    PassphraseSlot.requireNotEmpty(erase);
    requirePassphrase(current);
    if (erase.equals(current)) {
      throw new Problem(VaultProblem.SAME_AS_ERASE);
    }
    Argon2Cost cost = header.passphrase().orElseThrow().cost();
    try (Secret mark = Unlocking.eraseMark(header.vaultId())) {
      writeBoth(current, PassphraseSlot.wrap(mark, erase, cost, random));
    }
  }

  /**
   * Puts a filler in the place of the erase passphrase.
   *
   * @param current the passphrase
   * @throws Problem WRONG_PASSPHRASE
   */
  public synchronized void clearErasePassphrase(Secret current) {
    requirePassphrase(current);
    Argon2Cost cost = header.passphrase().orElseThrow().cost();
    writeBoth(current, PassphraseSlot.filler(master, cost, random));
  }

  /** Gives a header from before there were spare slots its filler. */
  public synchronized void addSpare() {
    if (header.passphrase().isPresent() && header.spare().isEmpty()) {
      writeOthers(others());
    }
  }

  private void writeBoth(Secret passphrase, PassphraseSlot spare) {
    write(PassphraseSlot.wrap(master.secret(), passphrase, spare.cost(), random), spare, others());
  }

  private List<KeySlot> others() {
    return header.slots().stream().filter(slot -> !(slot instanceof PassphraseSlot)).toList();
  }

  private void writeOthers(List<? extends KeySlot> others) {
    PassphraseSlot slot = header.passphrase().orElseThrow();
    write(
        slot,
        header.spare().orElseGet(() -> PassphraseSlot.filler(master, slot.cost(), random)),
        others);
  }

  private void write(PassphraseSlot slot, PassphraseSlot spare, List<? extends KeySlot> others) {
    List<KeySlot> slots = new ArrayList<>(List.of(slot, spare));
    slots.addAll(others);
    VaultHeader changed = header.with(slots, master);
    try {
      file.replace(header, changed);
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw VaultProblem.ofFault(failed, folder.root());
    }
    header = changed;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
