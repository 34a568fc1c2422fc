package org.letapis.domain.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.json.CanonicalReader;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/**
 * Entries as lines of canonical JSON (RFC 8785), in the journal and in bundles alike:
 *
 * <pre>
 * {"author":…,"body":{fields,kind,parents,record,salt,time,type},"disclosed":[[salt,path,value]…],"prev":…,"seq":n}
 * {"author":…,"omitted":digest of the body,"prev":…,"seq":n}
 * </pre>
 *
 * Only canonical lines are read, so a line and what it says are the same thing.
 */
public final class EntryCodec {

  /** Most fields, and most parents, one entry may have. */
  public static final int MAX_FIELDS = 4_096;

  /** Times of four-digit years are read: others do not fit where times are compared and shown. */
  private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** The value of a disclosure stands in it, in their list, and in the entry. */
  private static final int DISCLOSURE_DEPTH = 3;

  private EntryCodec() {}

  /** The line of a link, without a line end. */
  public static byte[] line(ChainLink link) {
    StringBuilder out = new StringBuilder();
    out.append("{\"author\":\"").append(link.author()).append('"');
    switch (link) {
      case OmittedEntry omitted ->
          out.append(",\"omitted\":\"").append(omitted.bodyDigest()).append('"');
      case Entry entry -> {
        out.append(",\"body\":");
        entry.body().write(out);
        out.append(",\"disclosed\":[");
        for (int i = 0; i < entry.disclosed().size(); i++) {
          out.append(i == 0 ? "" : ",");
          entry.disclosed().get(i).write(out);
        }
        out.append(']');
      }
    }
    if (link.prev() != null) {
      out.append(",\"prev\":\"").append(link.prev()).append('"');
    }
    out.append(",\"seq\":").append(link.seq()).append('}');
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a line. Each part is read in its only form and in its only place, so nothing is unread,
   * nothing in another order, nothing twice, and the digests are those of the bytes that are here.
   *
   * @throws MalformedJson when it is not the canonical line of an entry or a stub; says where
   */
  public static ChainLink read(byte[] line) throws MalformedJson {
    CanonicalReader in = new CanonicalReader(line);
    try {
      MessageDigest sha256 = Digest.sha256();
      in.expect("{\"author\":");
      AuthorId author = new AuthorId(digest(in, line));
      in.expect(",");
      if (in.isNext("\"omitted\":")) {
        Digest omitted = digest(in, line);
        EntryId prev = prev(in, line);
        long seq = seq(in);
        return new OmittedEntry(
            author, seq, prev, omitted, ChainLink.idOf(author, seq, prev, omitted));
      }
      in.expect("\"body\":");
      int begin = in.at();
      Body body = body(in, line);
      Digest bodyDigest = digest(sha256, line, begin, in.at());
      in.expect(",\"disclosed\":");
      List<Disclosure> disclosed = new ArrayList<>();
      List<Digest> digests = new ArrayList<>();
      list(
          in,
          () -> {
            int from = in.at();
            disclosed.add(disclosure(in));
            digests.add(digest(sha256, line, from, in.at()));
          });
      EntryId prev = prev(in, line);
      long seq = seq(in);
      EntryId id = ChainLink.idOf(author, seq, prev, bodyDigest);
      return Entry.of(author, seq, prev, body, disclosed, digests, bodyDigest, id);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedJson("an entry's id, path, digest or time");
    }
  }

  /** One element of a list. */
  private interface Element {
    void read() throws MalformedJson;
  }

  private static void list(CanonicalReader in, Element element) throws MalformedJson {
    in.expect("[");
    if (in.isNext("]")) {
      return;
    }
    int count = 0;
    do {
      if (++count > MAX_FIELDS) {
        throw new MalformedJson("too many of something");
      }
      element.read();
    } while (in.isNext(","));
    in.expect("]");
  }

  private static Digest digest(CanonicalReader in, byte[] line) throws MalformedJson {
    in.expect("\"");
    int from = in.at();
    in.skip(Digest.DIGITS);
    Digest digest = Digest.at(line, from);
    in.expect("\"");
    return digest;
  }

  private static Digest digest(MessageDigest sha256, byte[] line, int from, int to) {
    sha256.update(line, from, to - from);
    return Digest.ofBytes(sha256.digest());
  }

  private static @Nullable EntryId prev(CanonicalReader in, byte[] line) throws MalformedJson {
    return in.isNext(",\"prev\":") ? new EntryId(digest(in, line)) : null;
  }

  /** The last of an entry. */
  private static long seq(CanonicalReader in) throws MalformedJson {
    in.expect(",\"seq\":");
    long seq = in.whole(1, 1L << 50);
    in.expect("}");
    in.end();
    return seq;
  }

  private static Disclosure disclosure(CanonicalReader in) throws MalformedJson {
    in.expect("[");
    String salt = in.string(CanonicalReader.MAX_TEXT);
    in.expect(",");
    FieldPath path = FieldPath.parse(in.string(CanonicalReader.MAX_TEXT));
    in.expect(",");
    JsonNode value = in.value(DISCLOSURE_DEPTH);
    in.expect("]");
    return new Disclosure(salt, path, value);
  }

  private static Body body(CanonicalReader in, byte[] line) throws MalformedJson {
    in.expect("{\"fields\":");
    List<Digest> commitments = new ArrayList<>();
    list(in, () -> commitments.add(digest(in, line)));
    in.expect(",\"kind\":");
    EntryKind kind = EntryKind.of(in.string(32));
    in.expect(",\"parents\":");
    List<EntryId> parents = new ArrayList<>();
    list(in, () -> parents.add(new EntryId(digest(in, line))));
    in.expect(",\"record\":");
    RecordId record = RecordId.of(in.string(36));
    in.expect(",\"salt\":");
    String salt = in.string(64);
    in.expect(",\"time\":");
    Instant time = time(in.string(32));
    in.expect(",\"type\":");
    Body body = new Body(kind, record, in.string(80), time, parents, commitments, salt);
    in.expect("}");
    if (!body.commitments().equals(commitments) || !body.parents().equals(parents)) {
      throw new MalformedJson("not in order");
    }
    return body;
  }

  private static Instant time(String text) throws MalformedJson {
    Instant time = Instant.parse(text);
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST) || !time.toString().equals(text)) {
      throw new MalformedJson("time");
    }
    return time;
  }
}
