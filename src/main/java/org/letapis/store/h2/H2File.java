package org.letapis.store.h2;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.store.sealed.SealedFiles;

/**
 * One H2 database file and the settings it is always opened with. It is encrypted and authenticated
 * block by block under H2 ({@link SealedFiles}), which so never has a key; H2's own cipher has no
 * authentication, and would only slow this down.
 */
public final class H2File implements AutoCloseable {

  private static final String NAME = "casebook";
  private static final String SUFFIX = ".mv.db";
  private static final String USER = "casebook";

  /**
   * Pages packed, which halves the file and takes no time, as less is sealed then; no trace files,
   * which would hold values in plain text; no reuse of results (H2's issue 4299); no rows spilled
   * to temporary files, which nothing would encrypt; nothing tidied up while it is closed, which
   * takes many seconds where much is to be tidied ({@link Compaction}); nothing saved by a thread
   * of H2's own, which would save transactions by halves ({@link Saving}).
   */
  private static final String SETTINGS =
      ";COMPRESS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;OPTIMIZE_REUSE_RESULTS=FALSE"
          + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=262144;QUERY_CACHE_SIZE=64"
          + ";MAX_MEMORY_ROWS=100000000;MAX_COMPACT_TIME=0;WRITE_DELAY="
          + Saving.NEVER;

  static {
    // H2 would keep the last thousand values it read, of every database, for the whole process.
    System.setProperty("h2.objectCache", "false");
  }

  private final SealedFiles sealed;
  private final JdbcDataSource source;
  private final Runnable afterwards;

  private H2File(SealedFiles sealed, JdbcDataSource source, Runnable afterwards) {
    this.sealed = sealed;
    this.source = source;
    this.afterwards = afterwards;
  }

  /**
   * The database of a vault's folder; nothing is opened yet.
   *
   * @param key 256 bits; not kept
   * @throws IllegalArgumentException if the path holds a semicolon
   */
  public static H2File in(Path folder, Secret key) {
    Path path = folder.toAbsolutePath().normalize().resolve(NAME);
    if (path.toString().indexOf(';') >= 0) {
      throw new IllegalArgumentException("a semicolon in the path");
    }
    boolean there = Files.exists(fileIn(folder));
    return at(path.toString(), there ? ";IFEXISTS=TRUE" : "", key, () -> {});
  }

  /**
   * A database in the process's own memory, gone when this is closed.
   *
   * @param key 256 bits; not kept
   */
  static H2File inMemory(Secret key) {
    String path = "nioMemFS:" + UUID.randomUUID();
    return at(path, "", key, FilePath.get(path + SUFFIX)::delete);
  }

  private static H2File at(String path, String setting, Secret key, Runnable afterwards) {
    SealedFiles sealed = SealedFiles.under(key);
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + sealed.scheme() + ":" + path + SETTINGS + setting);
    source.setUser(USER);
    source.setPasswordChars(new char[0]);
    return new H2File(sealed, source, afterwards);
  }

  /** Where the database of a vault's folder lies. */
  public static Path fileIn(Path folder) {
    return folder.resolve(NAME + SUFFIX);
  }

  /** Deletes the database of a vault's folder, and whatever H2 may have left beside it. */
  public static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, NAME + ".*")) {
      all.forEach(files::add);
    }
    for (Path file : files) {
      DurableFiles.delete(file);
    }
  }

  /** A connection of its own. */
  public Connection connect() throws SQLException {
    return source.getConnection();
  }

  /** Forgets the key; to be called when all connections are closed. */
  @Override
  public void close() {
    sealed.close();
    afterwards.run();
  }
}
