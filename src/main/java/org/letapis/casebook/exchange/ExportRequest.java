package org.letapis.casebook.exchange;

import java.util.Set;
import org.letapis.domain.entry.AuthorId;

/**
 * What to export.
 *
 * @param recipients verified contacts it is encrypted for
 * @param everything all entries; otherwise only those that not every recipient has acknowledged
 * @param relayOthers whether accepted entries of others go along; otherwise only this casebook's
 *     own
 * @param includeRestricted whether records marked restricted go along; otherwise their entries
 *     travel as digests
 * @param classic encrypt with X25519 only, so that tools without post-quantum recipients can open
 *     it
 */
public record ExportRequest(
    Set<AuthorId> recipients,
    boolean everything,
    boolean relayOthers,
    boolean includeRestricted,
    boolean classic) {

  public ExportRequest {
    recipients = Set.copyOf(recipients);
  }
}
