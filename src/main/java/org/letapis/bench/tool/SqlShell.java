package org.letapis.bench.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dialogue with the shell of SQLite or SQLCipher, in a process of its own. */
public final class SqlShell implements AutoCloseable {

  private static final String END = "-- said --";

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;

  private SqlShell(Process process) {
    this.process = process;
    this.in =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
    this.out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Opens a database, making it where it is not there. */
  static SqlShell open(Path tool, Path database) throws IOException {
    return new SqlShell(
        new ProcessBuilder(tool.toString(), "-batch", database.toString())
            .redirectErrorStream(true)
            .start());
  }

  /** Says something that is answered with nothing. */
  public void tell(String sql) throws IOException {
    in.write(sql);
    in.write('\n');
  }

  /**
   * Asks, and waits for the whole answer.
   *
   * @throws IOException when something said so far was wrong, or the shell is gone
   */
  public List<String> ask(String sql) throws IOException {
    tell(sql);
    in.write(".print " + END + "\n");
    in.flush();
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(END)) {
        return lines;
      }
      if (line.startsWith("Error")
          || line.startsWith("Parse error")
          || line.startsWith("Runtime error")) {
        throw new IOException("the shell refused: " + line);
      }
      lines.add(line);
    }
    throw new IOException("the shell has gone");
  }

  /** The same, for how long it took in nanoseconds. */
  public long time(String sql) throws IOException {
    long begun = System.nanoTime();
    ask(sql);
    return System.nanoTime() - begun;
  }

  @Override
  public void close() {
    try {
      in.close();
      process.waitFor();
    } catch (IOException gone) {
      process.destroy();
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
