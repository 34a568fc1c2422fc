package org.letapis.casebook.ledger;

/** Told how far a long piece of work has come; may be called from any thread. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (done, total) -> {};

  /**
   * @param done how much is done
   * @param total how much there is; 0 when that is not known
   */
  void at(long done, long total);
}
