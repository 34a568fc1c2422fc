package org.letapis.casebook.repair;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.check.Survey;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.repair.source.EntrySource;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;

/** Goes through sources and gathers what is missing here. */
final class Search {

  private final Finds finds;
  private final StateFinds state;
  private final Set<Digest> filesFound = new HashSet<>();
  private final Set<Digest> wanted;

  Search(Ledger ledger, Survey survey, Set<Digest> wanted) {
    this.finds = new Finds(ledger, survey);
    this.state = new StateFinds(ledger);
    this.wanted = wanted;
  }

  /** Looks for entries and own state, and notes which files there are. */
  Search look(List<EntrySource> sources, Progress progress) {
    return through(sources, progress, (digest, content) -> {});
  }

  /** Takes files in as well. What is not of its digest is stored under its own, and not named. */
  Search take(List<EntrySource> sources, AttachedFiles files, Progress progress) {
    return through(
        sources,
        progress,
        (digest, content) -> {
          try {
            files.add(content, Long.MAX_VALUE);
          } catch (Problem unreadable) {
            throw new IOException(unreadable);
          }
        });
  }

  /** What is done with a file. */
  private interface Taking {
    void take(Digest digest, InputStream content) throws IOException;
  }

  private Search through(List<EntrySource> sources, Progress progress, Taking taking) {
    int done = 0;
    for (EntrySource source : sources) {
      source.read(
          left(),
          new EntrySource.Sink() {
            @Override
            public void entry(ChainLink link) {
              finds.offer(link, source.isCopy());
            }

            @Override
            public void state(LocalLine line) {
              state.offer(line);
            }

            @Override
            public void file(Digest digest, InputStream content) throws IOException {
              taking.take(digest, content);
              filesFound.add(digest);
            }
          },
          progress);
      progress.at(++done, sources.size());
    }
    return this;
  }

  private Set<Digest> left() {
    Set<Digest> left = new HashSet<>(wanted);
    left.removeAll(filesFound);
    return left;
  }

  List<ChainLink> entries() {
    return finds.proven();
  }

  boolean isFull() {
    return finds.isFull();
  }

  List<LocalLine> state() {
    return state.missing();
  }

  int files() {
    return filesFound.size();
  }
}
