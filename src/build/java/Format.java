import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Checks or rewrites every Java file with google-java-format.
 *
 * <p>Arguments: {@code check} or {@code write}, the file that remembers the digests of files known
 * to be well formatted, and the source folder. Only files of unknown digest are looked at.
 */
final class Format {

  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    Path memory = Path.of(args[1]);
    Path root = Path.of(args[2]);

    Set<String> known =
        new HashSet<>(Files.exists(memory) ? Files.readAllLines(memory) : List.<String>of());
    Set<String> formatted = new HashSet<>();
    List<Path> unknown = new ArrayList<>();
    for (Path file : javaFiles(root)) {
      String digest = digest(file);
      if (known.contains(digest)) {
        formatted.add(digest);
      } else {
        unknown.add(file);
      }
    }

    int exit = unknown.isEmpty() ? 0 : run(write, unknown);
    if (exit == 0) {
      for (Path file : unknown) {
        formatted.add(digest(file));
      }
      Files.createDirectories(memory.toAbsolutePath().getParent());
      Files.write(memory, formatted.stream().sorted().toList());
    } else if (!write) {
      System.err.println(
          "The files above are not formatted. To format them: mvn -q -Pformat initialize");
    }
    System.exit(exit);
  }

  private static int run(boolean write, List<Path> files) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    files.forEach(file -> arguments.add(file.toString()));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
    out.flush();
    err.flush();
    return exit;
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String digest(Path file) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(hash);
  }
}
