package org.letapis.casebook.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import tools.jackson.databind.JsonNode;

/**
 * Makes this author's next entries. Only on the writer thread; {@link #begin} starts a batch at the
 * chain's durable head, so a batch that failed leaves no gap.
 */
public final class EntryMaker {

  private final AuthorId author;
  private final SecureRandom random;
  private final Clock clock;
  private long seq;
  private @Nullable EntryId prev;

  EntryMaker(AuthorId author, SecureRandom random, Clock clock) {
    this.author = author;
    this.random = random;
    this.clock = clock;
  }

  void begin(Optional<ChainHead> head) {
    seq = head.map(ChainHead::seq).orElse(0L);
    prev = head.map(ChainHead::id).orElse(null);
  }

  /** The author's next entry. */
  public Entry make(
      EntryKind kind,
      RecordId record,
      String type,
      List<EntryId> parents,
      Map<FieldPath, JsonNode> fields) {
    List<Disclosure> disclosed = new ArrayList<>();
    fields.forEach((path, value) -> disclosed.add(new Disclosure(salt(), path, value)));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Body body =
        new Body(
            kind,
            record,
            type,
            now,
            parents,
            disclosed.stream().map(Disclosure::digest).toList(),
            salt());
    Entry entry = Entry.of(author, seq + 1, prev, body, disclosed);
    seq = entry.seq();
    prev = entry.id();
    return entry;
  }

  private String salt() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A change of so many records that its entries are made only as they are written. */
  public static final class Many {

    private final Iterator<Frame> frames;

    private Many(Iterator<Frame> frames) {
      this.frames = frames;
    }

    /**
     * Entries of this author.
     *
     * @param portions entries, some at a time
     * @param last own state that goes with them, asked for when all of them are made
     */
    public Many(Iterator<List<Entry>> portions, Supplier<List<LocalLine>> last) {
      this(framed(portions, last));
    }

    /** Entries of anybody, each found right, and none of them here. */
    public static Many of(Iterator<Frame> frames) {
      return new Many(frames);
    }

    Iterator<Frame> frames() {
      return frames;
    }

    private static Iterator<Frame> framed(
        Iterator<List<Entry>> portions, Supplier<List<LocalLine>> last) {
      return new Iterator<>() {
        private boolean closed;

        @Override
        public boolean hasNext() {
          return !closed;
        }

        @Override
        public Frame next() {
          while (portions.hasNext()) {
            List<Entry> portion = portions.next();
            if (!portion.isEmpty()) {
              return new Frame(FrameKind.ENTRIES, portion.stream().map(EntryCodec::line).toList());
            }
          }
          if (closed) {
            throw new NoSuchElementException();
          }
          closed = true;
          return Writer.Batch.locals(last.get());
        }
      };
    }
  }
}
