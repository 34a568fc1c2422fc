package org.letapis.casebook.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.exchange.HeadBook;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import tools.jackson.databind.JsonNode;

/**
 * What others say of how far chains go: authors by signing their own, contacts by acknowledging
 * ours. Where that is further than what is here, something is missing.
 */
final class Claims {

  private Claims() {}

  static List<LostRange> of(Ledger ledger, Collection<LostEntry> lost) {
    List<LostRange> beyond = new ArrayList<>();
    Map<AuthorId, Long> ends = new TreeMap<>();
    lost.forEach(entry -> ends.merge(entry.author(), entry.seq(), Math::max));
    for (SignedHead signed : HeadBook.all(ledger)) {
      add(ledger, signed.head().author(), signed.head().seq(), ends, FindingKind.ENTRIES_MISSING)
          .ifPresent(beyond::add);
    }
    Map<AuthorId, Long> acknowledged = new TreeMap<>();
    ledger
        .locals()
        .all(LocalKeys.ACKNOWLEDGED)
        .values()
        .forEach(
            has ->
                has.properties().stream()
                    .filter(member -> member.getValue().isObject())
                    .forEach(
                        member -> {
                          AuthorId author = AuthorId.of(member.getKey());
                          if (ledger.isOwn(author)) {
                            acknowledged.merge(author, seq(member.getValue()), Math::max);
                          }
                        }));
    acknowledged.forEach(
        (author, seq) ->
            add(ledger, author, seq, ends, FindingKind.ACKNOWLEDGED).ifPresent(beyond::add));
    return beyond;
  }

  private static long seq(JsonNode head) {
    return head.path("seq").asLong();
  }

  private static java.util.Optional<LostRange> add(
      Ledger ledger, AuthorId author, long seq, Map<AuthorId, Long> ends, FindingKind why) {
    long here =
        Math.max(ledger.end(author).map(ChainHead::seq).orElse(0L), ends.getOrDefault(author, 0L));
    if (seq <= here) {
      return java.util.Optional.empty();
    }
    ends.put(author, seq);
    return java.util.Optional.of(new LostRange(author, here + 1, seq, why));
  }
}
