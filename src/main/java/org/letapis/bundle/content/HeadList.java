package org.letapis.bundle.content;

import static org.letapis.bundle.problem.BundleProblem.MALFORMED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.SignedHead;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * data/heads.json: for every chain in the bundle how far it goes, and its author's card; the
 * signatures stand beside it as files that standard tools verify.
 *
 * @param heads sorted by author
 */
public record HeadList(List<Head> heads) {

  /**
   * One chain.
   *
   * @param head how far it goes
   * @param card its author's
   */
  public record Head(ChainHead head, ContactCard card) {}

  /** The list of some signed heads, which must be sorted. */
  public static HeadList of(List<SignedHead> heads) {
    return new HeadList(heads.stream().map(h -> new Head(h.head(), h.card())).toList());
  }

  /** Canonical JSON: {@code {"heads":[{"author":…,"card":{…},"head":…,"seq":n}…]}}. */
  public byte[] bytes() {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("heads");
    for (Head head : heads) {
      list.add(Heads.toJson(head.head()).set("card", head.card().toJson()));
    }
    return CanonicalJson.bytes(json);
  }

  /**
   * Reads such a list.
   *
   * @throws Problem {@code bundle.malformed}, or a card's problem
   */
  public static HeadList parse(byte[] bytes, int maxAuthors) {
    try {
      JsonNode json = StrictJson.parseCanonical(bytes);
      List<Head> heads = new ArrayList<>();
      for (JsonNode item : Json.list(json, "heads", maxAuthors)) {
        ChainHead head = Heads.read(item);
        ContactCard card = ContactCard.read(Json.object(item, "card"));
        boolean inOrder =
            heads.isEmpty() || heads.getLast().head().author().compareTo(head.author()) < 0;
        if (!inOrder || !card.authorId().equals(head.author())) {
          throw new MalformedJson("heads");
        }
        heads.add(new Head(head, card));
      }
      HeadList list = new HeadList(heads);
      if (!Arrays.equals(bytes, list.bytes())) {
        throw new MalformedJson("members");
      }
      return list;
    } catch (MalformedJson e) {
      throw new Problem(MALFORMED, Members.HEADS, 1);
    }
  }
}
