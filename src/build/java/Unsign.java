import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the jars of a folder, after it has proven them. Java would prove a
 * signed jar again whenever the program starts, a fifth of a second each time, and keeps none of
 * its classes in its cache. Classes and resources stay the same in every byte; what is shipped is
 * covered by the signature of the packages.
 *
 * <p>Argument: the folder. A jar without a signature is left as it is.
 */
final class Unsign {

  /** Says in a jar's manifest why it is not the one that is published; see Bom. */
  private static final String MARK = "Letapis-Signature";

  private static final List<String> SIGNATURES = List.of(".SF", ".RSA", ".DSA", ".EC");

  private Unsign() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path jar : jars) {
      Path unsigned = jar.resolveSibling(jar.getFileName() + ".new");
      boolean written = write(jar, unsigned);
      if (written) {
        // The time of before: who copies what is newer does not bring the signed one back.
        Files.setLastModifiedTime(unsigned, Files.getLastModifiedTime(jar));
        Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Writes a jar without its signature; whether it had one. */
  private static boolean write(Path signed, Path unsigned) throws IOException {
    try (JarFile jar = new JarFile(signed.toFile(), true)) {
      List<JarEntry> entries = jar.stream().toList();
      if (entries.stream().noneMatch(Unsign::isSignature)) {
        return false;
      }
      try (OutputStream out = Files.newOutputStream(unsigned);
          JarOutputStream to = new JarOutputStream(out)) {
        for (JarEntry entry : entries) {
          if (!isSignature(entry)) {
            to.putNextEntry(named(entry));
            copy(jar, entry, to);
            to.closeEntry();
          }
        }
      }
      return true;
    }
  }

  private static boolean isSignature(JarEntry entry) {
    String name = entry.getName().toUpperCase(Locale.ROOT);
    return name.startsWith("META-INF/")
        && name.indexOf('/', "META-INF/".length()) < 0
        && SIGNATURES.stream().anyMatch(name::endsWith);
  }

  /** Under the same name and time, and nothing else that depends on the machine. */
  private static JarEntry named(JarEntry entry) {
    JarEntry same = new JarEntry(entry.getName());
    same.setTimeLocal(entry.getTimeLocal());
    return same;
  }

  private static void copy(JarFile jar, JarEntry entry, OutputStream to) throws IOException {
    if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
      // Beside what it says of the jar it lists the digest of every file, to be read at each start.
      Manifest main = new Manifest();
      Attributes attributes = main.getMainAttributes();
      attributes.putAll(jar.getManifest().getMainAttributes());
      attributes.putValue(MARK, "taken out");
      main.write(to);
      return;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      // Throws where a byte is not the one that was signed.
      in.transferTo(to);
    }
    if (!entry.isDirectory()
        && !entry.getName().startsWith("META-INF/")
        && entry.getCodeSigners() == null) {
      throw new IOException(jar.getName() + ": " + entry.getName() + " was not signed");
    }
  }
}
