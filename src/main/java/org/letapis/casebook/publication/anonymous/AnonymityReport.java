package org.letapis.casebook.publication.anonymous;

import java.util.Map;

/**
 * What was done so that nobody is recognised.
 *
 * @param how as it was asked for
 * @param done how many values each was done to
 * @param rare of the rare ones, how many in each field, as in {@code person/occupation-groups}
 */
public record AnonymityReport(Anonymity how, Map<Done, Long> done, Map<String, Long> rare) {}
