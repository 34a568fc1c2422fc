package org.letapis.casebook.exchange;

import java.util.List;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.exchange.waiting.MissingPart;
import org.letapis.domain.entry.AuthorId;

/**
 * What a bundle brought.
 *
 * @param signer who signed it
 * @param signerName as their card gives it
 * @param entries how many entries it holds
 * @param fresh how many of them were new here
 * @param files how many attached files were new here
 * @param records how many records now wait for a decision because of it
 * @param missing what it builds on and is not here: then nothing of it was taken in, and it is kept
 *     until that comes
 * @param forks chains of which it brought a second branch, or proves one
 * @param evidence whether it is kept as proof only: it goes on from entries that somebody else
 *     wrote with this casebook's keys
 * @param caughtUp what was taken in besides, of bundles that had waited for this one
 */
public record ImportReport(
    AuthorId signer,
    String signerName,
    long entries,
    long fresh,
    long files,
    int records,
    List<MissingPart> missing,
    List<ForkFound> forks,
    boolean evidence,
    List<ImportReport> caughtUp) {

  public ImportReport {
    missing = List.copyOf(missing);
    forks = List.copyOf(forks);
    caughtUp = List.copyOf(caughtUp);
  }

  /** Whether it is kept until what it builds on comes. */
  public boolean waits() {
    return !missing.isEmpty() && !evidence;
  }

  ImportReport with(List<ImportReport> others) {
    return new ImportReport(
        signer, signerName, entries, fresh, files, records, missing, forks, evidence, others);
  }

  /** New entries of this bundle and of those that had waited for it. */
  public long allFresh() {
    return fresh + caughtUp.stream().mapToLong(ImportReport::fresh).sum();
  }

  /** Records that wait for a decision because of this bundle and of those that waited for it. */
  public int allRecords() {
    return records + caughtUp.stream().mapToInt(ImportReport::records).sum();
  }
}
