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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A dialogue with the shell of a database, in a process of its own. */
public final class SqlShell implements AutoCloseable {

  private static final String END = "-- said --";

  /** What some shells print before their answers. */
  private static final Pattern PROMPT = Pattern.compile("^((sql|[.]{3})> )*");

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private final String asking;
  private final String end;
  private final UnaryOperator<String> words;

  private SqlShell(Process process, String asking, String end, UnaryOperator<String> words) {
    this.process = process;
    this.asking = asking;
    this.end = end;
    this.words = words;
    this.in =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
    this.out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Opens a database of SQLite's kind, making it where it is not there. */
  static SqlShell open(Path tool, Path database) throws IOException {
    return open(
        List.of(tool.toString(), "-batch", database.toString()),
        ".print " + END,
        END,
        UnaryOperator.identity());
  }

  /**
   * Starts a shell.
   *
   * @param asking makes it say the end
   * @param end what the last line of an answer ends with
   * @param words what is said to it, in its own words
   */
  static SqlShell open(List<String> command, String asking, String end, UnaryOperator<String> words)
      throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new SqlShell(process, asking, end, words);
  }

  /** Says something that is answered with nothing. */
  public void tell(String sql) throws IOException {
    in.write(words.apply(sql));
    in.write('\n');
  }

  /**
   * Asks, and waits for the whole answer.
   *
   * @throws IOException when something said so far was wrong, or the shell is gone
   */
  public List<String> ask(String sql) throws IOException {
    tell(sql);
    in.write(asking + "\n");
    in.flush();
    List<String> lines = new ArrayList<>();
    for (String said = out.readLine(); said != null; said = out.readLine()) {
      String line = PROMPT.matcher(said).replaceFirst("");
      if (line.strip().equals(end)) {
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
