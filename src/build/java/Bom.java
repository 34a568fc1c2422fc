import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Writes the bill of materials of a package as CycloneDX 1.6: each library with its version, its
 * licence and, where its jar lies beside the program, that file's SHA-256; and the Java that is
 * linked in. Of the same input it makes the same bytes.
 *
 * <p>Arguments: version, date, libraries.tsv, the folder of the jars, the JDK's release file, the
 * file to write.
 */
final class Bom {

  private Bom() {}

  public static void main(String[] arguments) throws Exception {
    Path jars = Path.of(arguments[3]);
    StringBuilder parts = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(arguments[2]))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        parts.append(parts.isEmpty() ? "" : ",\n").append(part(line.split("\t"), jars));
      }
    }
    String java =
        Files.readAllLines(Path.of(arguments[4])).stream()
            .filter(line -> line.startsWith("JAVA_RUNTIME_VERSION="))
            .map(line -> line.replaceAll(".*=\"|\"", ""))
            .findFirst()
            .orElseThrow();
    parts.append(
        """
        ,
            {"type": "platform", "name": "OpenJDK", "version": %s,
             "licenses": [{"expression": "GPL-2.0-only WITH Classpath-exception-2.0"}]}\
        """
            .formatted(text(java)));
    String body =
        """
          "version": 1,
          "metadata": {
            "timestamp": %s,
            "component": {"type": "application", "bom-ref": "letapis", "name": "Letapis", "version": %s,
             "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}
          },
          "components": [
        %s
          ]
        }
        """
            .formatted(text(arguments[1]), text(arguments[0]), parts);
    UUID id = UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        Path.of(arguments[5]),
        """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "serialNumber": "urn:uuid:%s",
        """
                .formatted(id)
            + body);
  }

  /** One library: group:artifact, version, licence (SPDX), and what else the table says. */
  private static String part(String[] cells, Path jars) throws Exception {
    String[] name = cells[0].split(":");
    Path jar = jars.resolve(name[1] + "-" + cells[1] + ".jar");
    String file = Files.exists(jar) ? file(jar) : "";
    return """
        {"type": "library", "group": %s, "name": %s, "version": %s,
         "purl": %s,
         "licenses": [{"expression": %s}]%s}\
    """
        .formatted(
            text(name[0]),
            text(name[1]),
            text(cells[1]),
            text("pkg:maven/" + name[0] + "/" + name[1] + "@" + cells[1]),
            text(cells[2]),
            file);
  }

  /** The file as it lies there, and why it is not the published one where it is not. */
  private static String file(Path jar) throws Exception {
    String hashes =
        ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + text(sha256(jar)) + "}]";
    try (JarFile content = new JarFile(jar.toFile())) {
      Manifest manifest = content.getManifest();
      String mark =
          manifest == null ? null : manifest.getMainAttributes().getValue("Letapis-Signature");
      return mark == null
          ? hashes
          : hashes + ", \"pedigree\": {\"notes\": " + text("signature " + mark) + "}";
    }
  }

  private static String sha256(Path file)
      throws IOException, java.security.GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static String text(String raw) {
    return '"' + raw.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
