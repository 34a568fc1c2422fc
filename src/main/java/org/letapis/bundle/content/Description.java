package org.letapis.bundle.content;

import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.NEWER_FORMAT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.ContactCard;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * data/bundle.json: from whom, for whom, on top of what, and how much of it there is.
 *
 * @param id random, the same as in bag-info.txt
 * @param signer the card of who made and signed the bundle
 * @param recipients whom it is for, sorted
 * @param created the day it was made, by the signer's clock
 * @param consent what may be done with it, in words; may be empty
 * @param buildsOn how far the recipients are taken to know each chain: entries begin after that
 * @param seen how far the signer knows the chains of others, so that the answer need not repeat it
 * @param entryCount lines of data/entries.jsonl
 * @param entryBytes its size
 * @param files attached files, sorted by digest
 */
public record Description(
    UUID id,
    ContactCard signer,
    List<AuthorId> recipients,
    LocalDate created,
    String consent,
    Map<AuthorId, ChainHead> buildsOn,
    Map<AuthorId, ChainHead> seen,
    long entryCount,
    long entryBytes,
    List<FileSize> files) {

  /** Most UTF-16 units of a consent notice. */
  public static final int MAX_CONSENT = 8_192;

  /** Most bytes of data/bundle.json. */
  public static final int MAX_BYTES = StrictJson.MAX_BYTES;

  private static final String FORMAT = "letapis-bundle";
  private static final int VERSION = 1;

  public Description {
    recipients = recipients.stream().sorted().distinct().toList();
    buildsOn = Heads.byAuthor(buildsOn.values());
    seen = Heads.byAuthor(seen.values());
    files = files.stream().sorted(FileSize.BY_DIGEST).toList();
  }

  /**
   * How many of each are read.
   *
   * @param recipients most recipients
   * @param authors most chains
   * @param files most attached files
   */
  public record Bounds(int recipients, int authors, int files) {}

  /** Canonical JSON. */
  public byte[] bytes() {
    ObjectNode json = Json.object();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    json.put("id", id.toString());
    json.set("signer", signer.toJson());
    json.set("recipients", Json.array(recipients.stream().map(AuthorId::toString).toList()));
    json.put("created", created.toString());
    json.put("consent", consent);
    json.set("buildsOn", Heads.toJson(buildsOn));
    json.set("seen", Heads.toJson(seen));
    ObjectNode entries = json.putObject("entries");
    entries.put("bytes", entryBytes);
    entries.put("count", entryCount);
    ArrayNode list = json.putArray("files");
    files.forEach(
        file -> list.addObject().put("sha256", file.sha256().hex()).put("size", file.size()));
    return CanonicalJson.bytes(json);
  }

  /**
   * Reads a description.
   *
   * @throws Problem {@code bundle.newer-format}, {@code bundle.malformed}, or a card's problem
   */
  public static Description parse(byte[] bytes, Bounds bounds) {
    try {
      JsonNode json = StrictJson.parseCanonical(bytes);
      if (!Json.text(json, "format", 32).equals(FORMAT)) {
        throw new MalformedJson("format");
      }
      long version = Json.whole(json, "version", 1, Integer.MAX_VALUE);
      if (version > VERSION) {
        throw new Problem(NEWER_FORMAT, version);
      }
      Description description = read(json, bounds);
      // What is read leaves nothing out: a member too many, or a list out of order, shows here.
      if (!Arrays.equals(bytes, description.bytes())
          || description.files().stream().map(FileSize::sha256).distinct().count()
              < description.files().size()) {
        throw new MalformedJson("members");
      }
      return description;
    } catch (MalformedJson | DateTimeException | IllegalArgumentException e) {
      throw new Problem(MALFORMED, Members.BUNDLE, 1);
    }
  }

  private static Description read(JsonNode json, Bounds bounds) throws MalformedJson {
    JsonNode entries = Json.object(json, "entries");
    List<AuthorId> recipients = new ArrayList<>();
    for (JsonNode recipient : Json.list(json, "recipients", bounds.recipients())) {
      recipients.add(AuthorId.of(Json.string(recipient)));
    }
    List<FileSize> files = new ArrayList<>();
    for (JsonNode file : Json.list(json, "files", bounds.files())) {
      files.add(
          new FileSize(
              new Digest(Json.text(file, "sha256", 64)),
              Json.whole(file, "size", 0, Long.MAX_VALUE)));
    }
    return new Description(
        UUID.fromString(Json.text(json, "id", 36)),
        ContactCard.read(Json.object(json, "signer")),
        recipients,
        LocalDate.parse(Json.text(json, "created", 10)),
        Json.text(json, "consent", MAX_CONSENT),
        Heads.read(json, "buildsOn", bounds.authors()),
        Heads.read(json, "seen", bounds.authors()),
        Json.whole(entries, "count", 0, Long.MAX_VALUE),
        Json.whole(entries, "bytes", 0, Long.MAX_VALUE),
        files);
  }
}
