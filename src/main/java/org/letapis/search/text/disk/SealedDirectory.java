package org.letapis.search.text.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;

/**
 * Keeps a Lucene index in a folder of which a stranger learns nothing but its size: every file is
 * sealed in blocks under a key of its own, its name is a keyed digest, and Lucene's name for it is
 * sealed inside. A file that is damaged, cut short or exchanged for another is not read but fails
 * with {@link org.letapis.crypto.sealed.BrokenSeal}. The vault's lock keeps others out.
 */
public final class SealedDirectory extends BaseDirectory {

  private static final String TEMPORARY = ".tmp";
  private static final int NAME_BYTES = 16;

  private final Path folder;
  private final Secret indexKey;
  private final SecureRandom random = new SecureRandom();
  private final BlockCache cache;
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> lengths = new ConcurrentHashMap<>();
  private final AtomicLong temporaries = new AtomicLong();
  private final AtomicLong opened = new AtomicLong();

  private SealedDirectory(Path folder, Secret indexKey, long cacheBytes) {
    super(new SingleInstanceLockFactory());
    this.folder = folder;
    this.indexKey = indexKey;
    this.cache = new BlockCache(cacheBytes);
  }

  /**
   * Opens a folder, making it where it is not there. What a kill left half-written is removed.
   *
   * @param indexKey the vault's key {@code index}; not kept
   * @param cacheBytes how many bytes of the index may be in memory
   * @throws IOException when something in it cannot be read; then it is to be deleted
   */
  public static SealedDirectory open(Path folder, Secret indexKey, long cacheBytes)
      throws IOException {
    SealedDirectory made = new SealedDirectory(folder, indexKey.duplicate(), cacheBytes);
    try {
      DurableFiles.makeFolder(folder);
      made.look();
      return made;
    } catch (IOException | RuntimeException failed) {
      made.close();
      throw failed;
    }
  }

  private void look() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String onDisk = file.getFileName().toString();
        if (onDisk.endsWith(TEMPORARY) || Files.size(file) < IndexFileHeader.LENGTH) {
          Files.delete(file);
          continue;
        }
        byte[] bytes;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
          bytes = SealedIndexFile.bytes(channel, 0, IndexFileHeader.LENGTH);
        }
        names.add(IndexFileHeader.decode(bytes, indexKey).name());
      }
    }
  }

  /** Deletes every file of an index that is not open. */
  public static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
      DurableFiles.forceFolder(folder);
    }
  }

  private Path path(String name) {
    try (Secret digest =
        Hkdf.derive(indexKey, name.getBytes(UTF_8), "index-name".getBytes(UTF_8), NAME_BYTES)) {
      String onDisk = digest.use(bytes -> HexFormat.of().formatHex(bytes));
      return folder.resolve(onDisk);
    }
  }

  @Override
  public String[] listAll() {
    return names.stream().sorted().toArray(String[]::new);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    require(name);
    Files.delete(path(name));
    names.remove(name);
    lengths.remove(name);
  }

  private void require(String name) throws NoSuchFileException {
    if (!names.contains(name)) {
      throw new NoSuchFileException(name);
    }
  }

  @Override
  public long fileLength(String name) throws IOException {
    require(name);
    Long known = lengths.get(name);
    if (known == null) {
      try (SealedIndexFile file = file(name)) {
        known = file.length();
      }
      lengths.put(name, known);
    }
    return known;
  }

  private SealedIndexFile file(String name) throws IOException {
    return SealedIndexFile.open(path(name), name, indexKey, opened.incrementAndGet(), cache);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    ensureOpen();
    FileChannel channel = DurableFiles.createNew(path(name));
    names.add(name);
    return new SealedOutput(channel, name, indexKey, random);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    String name;
    do {
      long number = temporaries.incrementAndGet();
      name = prefix + "_" + suffix + "_" + Long.toString(number, Character.MAX_RADIX) + ".tmp";
    } while (names.contains(name));
    return createOutput(name, context);
  }

  @Override
  public void sync(Collection<String> which) throws IOException {
    for (String name : which) {
      DurableFiles.forceFile(path(name));
    }
  }

  @Override
  public void syncMetaData() throws IOException {
    DurableFiles.forceFolder(folder);
  }

  /** The name is sealed inside, so a small file is written anew; Lucene renames no large ones. */
  @Override
  public void rename(String source, String target) throws IOException {
    require(source);
    Path temporary = DurableFiles.temporaryFor(path(target));
    Files.deleteIfExists(temporary);
    try (SealedIndexFile from = file(source);
        SealedInput in = new SealedInput(from, false, true, 0, from.length());
        SealedOutput out =
            new SealedOutput(DurableFiles.createNew(temporary), target, indexKey, random)) {
      out.copyBytes(in, from.length());
    }
    DurableFiles.forceFile(temporary);
    DurableFiles.moveInto(temporary, path(target));
    names.add(target);
    lengths.remove(target);
    deleteFile(source);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    require(name);
    SealedIndexFile file = file(name);
    boolean merge = context.context() == IOContext.Context.MERGE;
    return new SealedInput(file, true, merge, 0, file.length());
  }

  @Override
  public Set<String> getPendingDeletions() {
    return Set.of();
  }

  /** Wipes the key and what was read; what is open is read no more. */
  @Override
  public void close() {
    isOpen = false;
    indexKey.close();
    cache.wipe();
  }

  /** Names nothing. */
  @Override
  public String toString() {
    return "SealedDirectory";
  }
}
