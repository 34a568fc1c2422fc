package org.letapis.casebook.exchange.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * By what a bundle is made: what was chosen for it, and what everybody it is for may be given.
 *
 * @param highest how confidential at most
 * @param uses what for; sources must have agreed to all of it
 * @param sources whether also who the sources are
 * @param selections a record must be in each of them
 */
public record Rules(Level highest, List<Use> uses, boolean sources, List<Selection> selections) {

  /** The strictest of what was chosen and what each is allowed. */
  public static Rules of(Allowance chosen, Collection<Allowance> allowed) {
    List<Allowance> all = new ArrayList<>(allowed);
    all.add(chosen);
    Level highest =
        all.stream().map(Allowance::highest).reduce(Level.RESTRICTED, (a, b) -> a.and(b));
    return new Rules(
        highest,
        all.stream().map(Allowance::use).distinct().sorted().toList(),
        all.stream().allMatch(Allowance::sources),
        all.stream().map(Allowance::selection).filter(s -> !s.isAll()).distinct().toList());
  }

  /** The same for the same rules, and another for any other. */
  public String digest() {
    ObjectNode json = Json.object().put("highest", highest.code()).put("sources", sources);
    json.set("uses", Json.array(uses.stream().map(Use::code).toList()));
    ArrayNode list = json.putArray("selections");
    selections.stream().map(Selection::toJson).map(CanonicalJson::text).sorted().forEach(list::add);
    return Digest.of(CanonicalJson.bytes(json)).hex();
  }
}
