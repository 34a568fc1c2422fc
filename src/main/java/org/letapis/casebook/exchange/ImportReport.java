package org.letapis.casebook.exchange;

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
 */
public record ImportReport(
    AuthorId signer, String signerName, long entries, long fresh, long files, int records) {}
