package org.letapis.casebook.exchange;

import java.util.Set;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.domain.entry.AuthorId;

/**
 * What to export.
 *
 * @param recipients verified contacts it is encrypted for
 * @param everything all entries; otherwise only those that not every recipient has acknowledged
 * @param relayOthers whether accepted entries of others go along; otherwise only this casebook's
 *     own
 * @param chosen what may go along; what each recipient may be given limits it further
 * @param classic encrypt with X25519 only, so that tools without post-quantum recipients can open
 *     it
 * @param consent what the recipients may do with it, in words; may be empty
 */
public record ExportRequest(
    Set<AuthorId> recipients,
    boolean everything,
    boolean relayOthers,
    Allowance chosen,
    boolean classic,
    String consent) {

  public ExportRequest {
    recipients = Set.copyOf(recipients);
  }

  /**
   * Of all records.
   *
   * @param includeRestricted whether records marked restricted go along
   */
  public ExportRequest(
      Set<AuthorId> recipients,
      boolean everything,
      boolean relayOthers,
      boolean includeRestricted,
      boolean classic) {
    this(
        recipients,
        everything,
        relayOthers,
        includeRestricted ? Allowance.USUAL.upTo(Level.RESTRICTED) : Allowance.USUAL,
        classic,
        "");
  }
}
