package org.letapis.casebook.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.letapis.bundle.card.ContactCard;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a contact is kept: {@code card}, {@code state}, and where there is something to say {@code
 * verifiedOn}, {@code verifiedHow}, {@code verifiedBy}, {@code revokedOn}, {@code revokedWhy},
 * {@code lostSince}, {@code revokedWords}, {@code lastNumber}, {@code follows}, {@code followsBy},
 * {@code followsOn}, {@code note}. What older builds wrote has the first three only.
 */
final class ContactForm {

  private ContactForm() {}

  static ObjectNode write(Contact contact) {
    ObjectNode json = Json.object();
    json.set("card", contact.card().toJson());
    json.put("state", contact.state().code());
    contact
        .verification()
        .ifPresent(
            v -> {
              json.put("verifiedOn", v.on().toString()).put("verifiedHow", v.way().code());
              said(json, "verifiedBy", v.by());
            });
    contact
        .revocation()
        .ifPresent(
            r -> {
              json.put("revokedOn", r.on().toString()).put("revokedWhy", r.reason().code());
              r.since().ifPresent(day -> json.put("lostSince", day.toString()));
              said(json, "revokedWords", r.words());
              json.put("lastNumber", r.lastNumber());
            });
    contact
        .following()
        .ifPresent(
            f ->
                json.put("follows", f.former().toString())
                    .put("followsBy", f.proof().code())
                    .put("followsOn", f.on().toString()));
    said(json, "note", contact.note());
    return json;
  }

  private static void said(ObjectNode json, String member, String words) {
    if (!words.isEmpty()) {
      json.put(member, words);
    }
  }

  static Contact read(JsonNode json) {
    try {
      return new Contact(
          ContactCard.read(json.path("card")),
          of(Contact.State.values(), Contact.State::code, text(json, "state")),
          optional(json, "verifiedOn").map(on -> verification(json, on)),
          optional(json, "revokedOn").map(on -> revocation(json, on)),
          optional(json, "follows").map(former -> following(json, former)),
          text(json, "note"));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Problem(e, CasebookProblem.DAMAGED, LocalKeys.CONTACTS);
    }
  }

  private static Verification verification(JsonNode json, String on) {
    return new Verification(
        Instant.parse(on),
        optional(json, "verifiedHow")
            .map(code -> of(Verification.Way.values(), Verification.Way::code, code))
            .orElse(Verification.Way.UNSAID),
        text(json, "verifiedBy"));
  }

  private static Revocation revocation(JsonNode json, String on) {
    return new Revocation(
        Instant.parse(on),
        of(Revocation.Reason.values(), Revocation.Reason::code, text(json, "revokedWhy")),
        optional(json, "lostSince").map(LocalDate::parse),
        text(json, "revokedWords"),
        json.path("lastNumber").asLong(0));
  }

  private static Following following(JsonNode json, String former) {
    return new Following(
        AuthorId.of(former),
        of(Following.Proof.values(), Following.Proof::code, text(json, "followsBy")),
        Instant.parse(text(json, "followsOn")));
  }

  private static <E> E of(E[] all, Function<E, String> code, String stored) {
    return Arrays.stream(all)
        .filter(one -> code.apply(one).equals(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown code"));
  }

  private static Optional<String> optional(JsonNode json, String member) {
    JsonNode value = json.get(member);
    return value == null ? Optional.empty() : Optional.of(value.asString());
  }

  private static String text(JsonNode json, String member) {
    return optional(json, member).orElse("");
  }
}
