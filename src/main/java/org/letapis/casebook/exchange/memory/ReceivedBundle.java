package org.letapis.casebook.exchange.memory;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle that came in.
 *
 * @param received when
 * @param outcome what became of it
 * @param from who signed it; nothing when that could not be verified
 * @param bundle digest of its tagmanifest; nothing when it could not be verified
 * @param entries how many entries with content it held
 * @param fresh how many of them were new here
 * @param files how many attached files were new here
 * @param records how many records waited for a decision because of it
 * @param withheld how many entries came as digests only; 0 where an earlier version noted it
 * @param brought the first and last number of each chain that was new here
 * @param refusal code of the problem it was refused for; empty when it was not
 */
public record ReceivedBundle(
    Instant received,
    Outcome outcome,
    Optional<AuthorId> from,
    Optional<Digest> bundle,
    long entries,
    long fresh,
    long files,
    long records,
    long withheld,
    SortedMap<AuthorId, Span> brought,
    String refusal) {

  /**
   * A stretch of a chain.
   *
   * @param first its first number
   * @param last its last
   */
  public record Span(long first, long last) {

    /** The stretch from the earlier first to the later last. */
    public Span and(Span other) {
      return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  /** What became of a bundle. */
  public enum Outcome {
    /** It is in the inbox. */
    TAKEN,
    /** All of it was here already. */
    NOTHING_NEW,
    /** It waits for what it builds on. */
    WAITS,
    /** It is kept as proof that somebody else writes with this casebook's own keys. */
    EVIDENCE,
    /** It was refused. */
    REFUSED;

    /** The stored code, and the tail of the label's key {@code exchange.outcome.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String code) {
      for (Outcome outcome : values()) {
        if (outcome.code().equals(code)) {
          return outcome;
        }
      }
      return TAKEN;
    }
  }

  /** One that could not be taken, of which perhaps not even the signer is known. */
  public static ReceivedBundle refused(
      Instant when, Optional<AuthorId> from, Optional<Digest> bundle, String code) {
    return new ReceivedBundle(
        when, Outcome.REFUSED, from, bundle, 0, 0, 0, 0, 0, new TreeMap<>(), code);
  }

  ObjectNode toJson() {
    ObjectNode json =
        Json.object().put("received", received.toString()).put("outcome", outcome.code());
    from.ifPresent(id -> json.put("from", id.toString()));
    bundle.ifPresent(digest -> json.put("bundle", digest.hex()));
    json.put("entries", entries).put("fresh", fresh).put("files", files).put("records", records);
    if (withheld > 0) {
      json.put("withheld", withheld);
    }
    if (!brought.isEmpty()) {
      ObjectNode spans = json.putObject("brought");
      brought.forEach(
          (author, span) ->
              spans
                  .putObject(author.toString())
                  .put("first", span.first())
                  .put("last", span.last()));
    }
    if (!refusal.isEmpty()) {
      json.put("refusal", refusal);
    }
    return json;
  }

  static ReceivedBundle read(JsonNode json) {
    SortedMap<AuthorId, Span> brought = new TreeMap<>();
    json.path("brought")
        .properties()
        .forEach(
            one ->
                brought.put(
                    AuthorId.of(one.getKey()),
                    new Span(
                        one.getValue().path("first").asLong(),
                        one.getValue().path("last").asLong())));
    return new ReceivedBundle(
        Instant.parse(json.path("received").asString()),
        Outcome.of(json.path("outcome").asString("")),
        Optional.ofNullable(json.get("from")).map(id -> AuthorId.of(id.asString())),
        Optional.ofNullable(json.get("bundle")).map(id -> new Digest(id.asString())),
        json.path("entries").asLong(0),
        json.path("fresh").asLong(0),
        json.path("files").asLong(0),
        json.path("records").asLong(0),
        json.path("withheld").asLong(0),
        brought,
        json.path("refusal").asString(""));
  }
}
