package org.letapis.casebook.archive;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.author.NewAuthor;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.standpoint.Standpoint;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.json.Json;
import org.letapis.files.AttachedFiles;

/**
 * Takes an archive into a casebook that has just been begun. Where the keys came with it, what they
 * wrote is own; else who made it is taken for a colleague, so that all they said and decided
 * stands.
 */
public final class ArchiveIntake {

  private static final int TOGETHER = 1_000;

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Clock clock;

  public ArchiveIntake(Ledger ledger, AttachedFiles files, Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Takes everything in. When this fails, the casebook begun is to be thrown away.
   *
   * @param about what the archive said of itself when it was verified
   * @param progress may throw to stop it
   */
  public ArchiveReport take(ArchiveFile archive, About about, Progress progress) {
    AuthorId maker = about.card().authorId();
    if (!about.keys()) {
      // What a line of own state of the archive says of the same people stands over this.
      Contacts contacts = new Contacts(ledger, clock);
      contacts.add(about.card().bytes());
      contacts.verify(maker);
      commit(List.of(new LocalLine(Standpoint.COLLEAGUES + maker, Json.object())), List.of());
    }
    return archive.read(sink(), progress).report();
  }

  private ArchiveSink sink() {
    return new ArchiveSink() {
      @Override
      public void keys(byte[] json) {
        held(ArchivedKeys.read(json));
      }

      @Override
      public void own(List<LocalLine> lines) {
        for (int from = 0; from < lines.size(); from += TOGETHER) {
          commit(lines.subList(from, Math.min(lines.size(), from + TOGETHER)), List.of());
        }
      }

      @Override
      public void file(InputStream content, long size) {
        files.add(content, size);
      }

      @Override
      public void entries(List<ChainLink> links) {
        for (int from = 0; from < links.size(); from += TOGETHER) {
          commit(List.of(), links.subList(from, Math.min(links.size(), from + TOGETHER)));
        }
      }
    };
  }

  /** The first keys are of whoever made the archive, the others of those they had followed. */
  private void held(List<ArchivedKeys.Held> all) {
    for (ArchivedKeys.Held held : all.subList(1, all.size())) {
      try (Identity identity = held.identity()) {
        commit(
            List.of(new LocalLine(LocalKeys.former(identity.authorId()), held.stored())),
            List.of());
      }
    }
    try (Identity maker = all.getFirst().identity()) {
      new NewAuthor(ledger, clock).succeed(maker);
    }
  }

  private void commit(List<LocalLine> lines, List<? extends ChainLink> links) {
    ledger.commit(maker -> new Ledger.Commit<>(links, lines, Boolean.TRUE));
  }
}
