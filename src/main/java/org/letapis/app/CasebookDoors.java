package org.letapis.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.NewCasebook;
import org.letapis.casebook.Practice;
import org.letapis.casebook.preference.Guided;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.task.Progress;
import org.letapis.ui.unlock.Doors;
import org.letapis.vault.Opener;
import org.letapis.vault.Vault;
import org.letapis.vault.VaultFolder;
import org.letapis.vault.attempts.Attempts;
import org.letapis.vault.desktop.IndexMarkers;
import org.letapis.vault.share.OpenedShare;

/**
 * Opens and makes real casebooks.
 *
 * @param suggested the folder suggested first; the casebook for practice lies beside it
 * @param cost of a new passphrase's key derivation
 * @param gone whether a folder is being emptied: nobody is to see that something was there
 * @param closing waits until the casebook that was locked last is closed; it may be the same
 * @param enter shows a casebook
 */
record CasebookDoors(
    Path suggested,
    Supplier<Argon2Cost> cost,
    Predicate<Path> gone,
    Runnable closing,
    Consumer<Casebook> enter)
    implements Doors {

  private static final String PRACTICE = "casebook-practice";

  @Override
  public boolean isCasebook(Path folder) {
    return !gone.test(folder) && new VaultFolder(folder).isVault();
  }

  @Override
  public Runnable open(Path folder, Secret passphrase, Progress progress) {
    return open(folder, new Opener.Passphrase(passphrase), progress);
  }

  @Override
  public Runnable open(Path folder, Opener opener, Progress progress) {
    closing.run();
    Casebook casebook =
        Casebook.open(
            folder, opener, (done, total) -> progress.at(total > 0 ? (double) done / total : -1));
    return show(casebook);
  }

  @Override
  public Runnable show(Casebook casebook) {
    IndexMarkers.put(casebook.folder());
    return () -> enter.accept(casebook);
  }

  @Override
  public OpenedShare openShare(Path folder, String typed, Secret passphrase) {
    return Vault.openShare(folder, typed, passphrase);
  }

  @Override
  public Duration waitLeft(Path folder) {
    return new Attempts(new VaultFolder(folder).attempts(), Clock.systemUTC()).waitLeft();
  }

  @Override
  public Runnable practise(Optional<Desk> desk, Language language) {
    closing.run();
    return show(Practice.open(suggested.resolveSibling(PRACTICE), desk, language));
  }

  @Override
  public Runnable create(
      Path folder, Desk desk, String name, Language language, Secret passphrase) {
    Casebook casebook =
        Casebook.create(new NewCasebook(folder, desk, name, language, cost.get()), passphrase);
    casebook.preferences().change(all -> all.with(Guided.FRESH));
    return show(casebook);
  }
}
