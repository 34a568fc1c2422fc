package org.letapis.store.h2;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;

/** One encrypted H2 database file and the settings it is always opened with. */
public final class H2File implements AutoCloseable {

  private static final String NAME = "casebook";
  private static final String USER = "casebook";

  /**
   * No trace files, which would hold values in plain text; no reuse of results (H2's issue 4299);
   * no rows spilled to temporary files. {@code retry:} reopens a file that a thread's interruption
   * closed, which would else end the database.
   */
  private static final String SETTINGS =
      ";CIPHER=AES;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;OPTIMIZE_REUSE_RESULTS=FALSE"
          + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=262144;QUERY_CACHE_SIZE=64"
          + ";MAX_MEMORY_ROWS=100000000;WRITE_DELAY=500";

  private final JdbcDataSource source;
  private final char[] password;

  private H2File(JdbcDataSource source, char[] password) {
    this.source = source;
    this.password = password;
  }

  /**
   * The database of a vault's folder; nothing is opened yet.
   *
   * @param key 256 random bits: H2's own key derivation is worth nothing for a human password
   * @throws IllegalArgumentException if the path holds a semicolon
   */
  public static H2File in(Path folder, Secret key) {
    Path path = folder.toAbsolutePath().normalize().resolve(NAME);
    if (path.toString().indexOf(';') >= 0) {
      throw new IllegalArgumentException("a semicolon in the path");
    }
    boolean there = Files.exists(fileIn(folder));
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:retry:" + path + SETTINGS + (there ? ";IFEXISTS=TRUE" : ""));
    source.setUser(USER);
    char[] password = password(key);
    source.setPasswordChars(password);
    return new H2File(source, password);
  }

  /** The file password in hex and a user's password, as H2 takes the two. */
  private static char[] password(Secret key) {
    return key.use(
        bytes -> {
          char[] password = new char[bytes.length * 2 + 2];
          int at = 0;
          for (byte b : bytes) {
            password[at++] = HexFormat.of().toHighHexDigit(b);
            password[at++] = HexFormat.of().toLowHexDigit(b);
          }
          password[at++] = ' ';
          password[at] = '-';
          return password;
        });
  }

  /** Where the database of a vault's folder lies. */
  public static Path fileIn(Path folder) {
    return folder.resolve(NAME + ".mv.db");
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

  /** What hands out connections. */
  public DataSource source() {
    return source;
  }

  /** A connection of its own. */
  public Connection connect() throws SQLException {
    return source.getConnection();
  }

  /** Forgets the password. Connections stay as they are. */
  @Override
  public void close() {
    Arrays.fill(password, '\0');
    source.setPasswordChars(new char[0]);
  }
}
