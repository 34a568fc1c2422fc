package org.letapis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.bench.tool.Tools;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.NewCasebook;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.record.Change;
import org.letapis.domain.text.Language;

/**
 * Where benches work: a folder, how much there is to be, the tools beside, and one casebook of
 * invented people that is made when it is first wanted and stays in the folder for the next run.
 */
public final class Bed implements AutoCloseable {

  /** Opening it is measured without the derivation of a key, so that costs nearly nothing here. */
  private static final Argon2Cost NO_COST = new Argon2Cost(64, 1, 1);

  /** Opens what is invented here. */
  public static final String PASSPHRASE = "invented people only";

  private static final int TOGETHER = 2_000;
  private static final int TOLD = 100_000;

  private final Path folder;
  private final Scale scale;
  private final long seed;
  private final Tools tools;
  private final Narrator narrator;
  private final double minutes;
  private @Nullable Casebook casebook;

  /**
   * @param minutes how long a window is used
   */
  public Bed(Path folder, Scale scale, long seed, Tools tools, Narrator narrator, double minutes) {
    this.folder = folder;
    this.scale = scale;
    this.seed = seed;
    this.tools = tools;
    this.narrator = narrator;
    this.minutes = minutes;
  }

  public Scale scale() {
    return scale;
  }

  public long seed() {
    return seed;
  }

  public Tools tools() {
    return tools;
  }

  /** How long a window is used. */
  public double minutes() {
    return minutes;
  }

  public Narrator narrator() {
    return narrator;
  }

  /** A folder for one bench, emptied. */
  public Path room(String name) throws IOException {
    Path room = folder.resolve(name);
    Disk.delete(room);
    return Files.createDirectories(room);
  }

  /** A folder that stays for the next run; it may be there. */
  public Path kept(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name + "-" + scale.name() + "-" + seed));
  }

  /** The changes that a casebook of this scale consists of, the same in every run. */
  public Stream<Change> changes() {
    return DemoCasebook.generate(seed, scale.people(), scale.events()).flatMap(List::stream);
  }

  /** Other changes, of records that are not in the casebook. */
  public List<Change> fresh(int many, long salt) {
    return DemoCasebook.generate(seed + salt, many, many * 5)
        .flatMap(List::stream)
        .limit(many)
        .toList();
  }

  /** The casebook, filled. */
  public synchronized Casebook casebook() throws IOException {
    Casebook open = casebook;
    if (open == null) {
      Path place = kept("casebook");
      Path whole = place.resolve("filled");
      if (!Files.exists(whole)) {
        Disk.delete(place);
        Files.createDirectories(place);
        try (Casebook fresh = create(place.resolve("book"))) {
          fill(fresh);
        }
        Files.createFile(whole);
      }
      open = open(place.resolve("book"));
      casebook = open;
    }
    return open;
  }

  /** A copy of the casebook to be changed, in a room of its own; whoever asks closes it. */
  public Casebook copy(String name) throws IOException {
    casebook();
    lock();
    Path place = room(name).resolve("book");
    Disk.copy(book(), place);
    return open(place);
  }

  /** Where the casebook lies. */
  public Path book() throws IOException {
    return kept("casebook").resolve("book");
  }

  /** Locks the casebook, where it is open. */
  public synchronized void lock() {
    Casebook open = casebook;
    casebook = null;
    if (open != null) {
      open.close();
    }
  }

  private void fill(Casebook fresh) {
    List<Change> some = new ArrayList<>();
    int done = 0;
    Iterator<Change> all = changes().iterator();
    while (all.hasNext()) {
      some.add(all.next());
      if (some.size() == TOGETHER || !all.hasNext()) {
        fresh.records().saveAll(some);
        done += some.size();
        some.clear();
        if (done % TOLD == 0) {
          narrator.say("bench.filled", done);
        }
      }
    }
  }

  /** A new casebook that costs nothing to open. */
  public static Casebook create(Path place) {
    try (Secret passphrase = passphrase()) {
      return Casebook.create(
          new NewCasebook(place, Desk.COORDINATOR, "Bench", Language.BELARUSIAN, NO_COST),
          passphrase);
    }
  }

  /** Opens one that {@link #create} made. */
  public static Casebook open(Path place) {
    try (Secret passphrase = passphrase()) {
      return Casebook.open(place, passphrase);
    }
  }

  private static Secret passphrase() {
    return Secret.ofPassphrase(PASSPHRASE.toCharArray());
  }

  @Override
  public void close() {
    lock();
  }
}
