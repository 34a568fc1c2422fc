package org.letapis.casebook.exchange.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which folder it is, which files lie in it, and what became of each. Names, sizes and contents in
 * it are anybody's.
 */
public final class ExchangeFolder {

  /** Most names that are read in one look, and most files that are remembered. */
  public static final int MOST = 5_000;

  private static final String SEEN = "folder-seen";
  private static final Pattern BUNDLE = Pattern.compile("[^.~].*\\.age", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEFT_OVER = Pattern.compile("[0-9a-f]{16}\\.age\\.part");
  private static final Duration STALE = Duration.ofDays(1);

  private final Ledger ledger;
  private final Clock clock;

  public ExchangeFolder(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What was chosen.
   *
   * @param path the folder
   * @param watched whether the program looks into it by itself
   */
  public record Settings(Path path, boolean watched) {}

  /** The folder, where one was chosen. */
  public Optional<Settings> settings() {
    return ledger
        .locals()
        .get(LocalKeys.EXCHANGE_FOLDER)
        .map(
            json ->
                new Settings(
                    Path.of(json.path("path").asString("")),
                    json.path("watched").asBoolean(false)));
  }

  /** Chooses a folder; what became of files in another is forgotten. */
  public void choose(Path path, boolean watched) {
    Path absolute = path.toAbsolutePath().normalize();
    ObjectNode json = Json.object().put("path", absolute.toString()).put("watched", watched);
    List<LocalLine> lines = new ArrayList<>();
    lines.add(new LocalLine(LocalKeys.EXCHANGE_FOLDER, json));
    if (settings().filter(now -> now.path().equals(absolute)).isEmpty()) {
      lines.add(LocalLine.removing(SEEN));
    }
    write(lines);
  }

  /** Uses no folder any more. */
  public void forget() {
    write(List.of(LocalLine.removing(LocalKeys.EXCHANGE_FOLDER), LocalLine.removing(SEEN)));
  }

  /**
   * The files in it that may be bundles, the oldest first; what a broken-off writing of ours left
   * behind a day ago is removed.
   *
   * @throws Problem bundle.unreadable when there is no such folder or it cannot be read
   */
  public List<FolderFile> files(Path folder) {
    List<FolderFile> files = new ArrayList<>();
    int names = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        if (++names > 10 * MOST) {
          break;
        }
        String name = path.getFileName().toString();
        if (BUNDLE.matcher(name).matches()) {
          FolderFile.of(path).ifPresent(files::add);
        } else if (LEFT_OVER.matcher(name).matches()) {
          removeIfStale(path);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      throw new Problem(e, BundleProblem.UNREADABLE);
    }
    files.sort(
        Comparator.comparing(FolderFile::modified).thenComparing(file -> file.path().toString()));
    return files;
  }

  private void removeIfStale(Path path) {
    try {
      Instant modified = Files.getLastModifiedTime(path).toInstant();
      if (modified.isBefore(clock.instant().minus(STALE))) {
        Files.deleteIfExists(path);
      }
    } catch (IOException stays) {
      // Whoever holds it removes it, or the next look does.
    }
  }

  /** What became of files, by their keys; of refused ones with what they were refused by. */
  public Map<String, Known> known() {
    Map<String, Known> known = new HashMap<>();
    ledger
        .locals()
        .get(SEEN)
        .map(JsonNode::properties)
        .ifPresent(
            all ->
                all.forEach(
                    one ->
                        known.put(
                            one.getKey(),
                            new Known(
                                Fate.of(one.getValue().path("fate").asString("")),
                                one.getValue().path("trust").asString("")))));
    return known;
  }

  /**
   * What became of a file.
   *
   * @param fate that
   * @param trust whom this casebook trusted then, as a digest; a refused signer may be trusted now
   */
  public record Known(Fate fate, String trust) {}

  /** Remembers what became of the files that are there. */
  public void remember(Map<String, Known> files) {
    if (files.equals(known())) {
      return;
    }
    ObjectNode json = Json.object();
    files.entrySet().stream()
        .limit(MOST)
        .forEach(
            one ->
                json.set(
                    one.getKey(),
                    Json.object()
                        .put("fate", one.getValue().fate().code())
                        .put("trust", one.getValue().trust())));
    write(List.of(new LocalLine(SEEN, json)));
  }

  private void write(List<LocalLine> lines) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, lines));
  }
}
