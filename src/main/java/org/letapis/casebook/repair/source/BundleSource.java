package org.letapis.casebook.repair.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.author.BundleKeys;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;

/** A bundle this casebook can open: one it made itself, or one a contact sent. */
final class BundleSource implements EntrySource {

  private final Ledger ledger;
  private final Path file;

  BundleSource(Ledger ledger, Path file) {
    this.ledger = ledger;
    this.file = file;
  }

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public boolean isCopy() {
    return false;
  }

  @Override
  public void read(Set<Digest> wanted, Sink sink, Progress progress) {
    VerifiedBundle bundle = BundleKeys.open(ledger, file, () -> {});
    long total = bundle.entryCount();
    bundle.deliver(
        new BundleSink() {
          private long done;

          @Override
          public void entry(ChainLink link, byte[] line) {
            progress.at(++done, total);
            sink.entry(link);
          }

          @Override
          public void file(FileSize size, InputStream content) throws IOException {
            if (wanted.contains(size.sha256())) {
              sink.file(size.sha256(), content);
            }
          }
        });
  }
}
