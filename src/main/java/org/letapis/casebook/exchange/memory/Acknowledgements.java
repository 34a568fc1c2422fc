package org.letapis.casebook.exchange.memory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What each contact's last bundle said they have, so that only the rest need be sent. */
public final class Acknowledgements {

  private static final String AT = "at";

  private final Ledger ledger;

  public Acknowledgements(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * How far every one of them has each chain. Only what agrees with the chain as it is here counts:
   * somebody with another branch of it gets everything.
   */
  public Map<AuthorId, ChainHead> ofAll(Set<AuthorId> contacts, Map<AuthorId, ChainHead> here) {
    Map<AuthorId, ChainHead> common = new TreeMap<>();
    for (AuthorId author : here.keySet()) {
      ChainHead least = null;
      boolean all = true;
      for (AuthorId contact : contacts) {
        ChainHead theirs = of(contact).get(author);
        if (theirs == null || !isHere(theirs)) {
          all = false;
          break;
        }
        least = least == null || theirs.seq() < least.seq() ? theirs : least;
      }
      if (all && least != null) {
        common.put(author, least);
      }
    }
    return common;
  }

  private boolean isHere(ChainHead head) {
    return ledger
        .store()
        .entry(head.id())
        .filter(row -> row.author().equals(head.author()) && row.seq() == head.seq())
        .isPresent();
  }

  /** What a contact's newest bundle said they have. */
  public Map<AuthorId, ChainHead> of(AuthorId contact) {
    Map<AuthorId, ChainHead> heads = new TreeMap<>();
    ledger
        .locals()
        .get(LocalKeys.acknowledged(contact))
        .ifPresent(
            json ->
                json.properties().stream()
                    .filter(member -> !member.getKey().equals(AT))
                    .forEach(
                        member -> {
                          AuthorId author = AuthorId.of(member.getKey());
                          JsonNode head = member.getValue();
                          heads.put(
                              author,
                              new ChainHead(
                                  author,
                                  head.path("seq").asLong(),
                                  EntryId.of(head.path("head").asString())));
                        }));
    return heads;
  }

  /**
   * What to keep of a contact's word on what they have; nothing when a later word of theirs is here
   * already, since bundles come in any order.
   *
   * @param at how far the contact's own chain was when they said so
   */
  public Optional<LocalLine> line(AuthorId contact, long at, Map<AuthorId, ChainHead> has) {
    Optional<JsonNode> known = ledger.locals().get(LocalKeys.acknowledged(contact));
    if (known.filter(json -> json.path(AT).asLong(0) > at).isPresent()) {
      return Optional.empty();
    }
    ObjectNode json = Json.object();
    json.put(AT, at);
    has.forEach(
        (author, head) ->
            json.set(
                author.toString(),
                Json.object().put("seq", head.seq()).put("head", head.id().toString())));
    return Optional.of(new LocalLine(LocalKeys.acknowledged(contact), json));
  }
}
