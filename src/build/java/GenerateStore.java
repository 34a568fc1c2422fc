import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.h2.tools.RunScript;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the store's jOOQ classes: the migrations are run on a private database in memory, and
 * what they made of it is what is generated, so the code cannot differ from the schema.
 *
 * <p>Arguments: the folder of migrations, the folder to generate into, this file, the versions of
 * the libraries at work. Nothing is done while the digest of all that the outcome depends on is the
 * one of the last run.
 */
final class GenerateStore {

  private static final String URL = "jdbc:h2:mem:generate;DB_CLOSE_DELAY=-1";

  private static final String PACKAGE = "org.letapis.store.generated";

  private GenerateStore() {}

  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]).toAbsolutePath().normalize();
    Path target = Path.of(args[1]).toAbsolutePath().normalize();
    Path memory = target.resolveSibling(target.getFileName() + ".digest");

    // This file's own text counts too: it holds the generator's settings.
    String digest = digest(migrations, Path.of(args[2]), args[3]);
    if (Files.isDirectory(target)
        && Files.exists(memory)
        && Files.readString(memory).equals(digest)) {
      return;
    }
    Files.deleteIfExists(memory);
    deleteTree(target);
    Files.createDirectories(target);
    generate(migrations, target);
    Files.writeString(memory, digest);
  }

  private static void generate(Path migrations, Path target) throws Exception {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    try (Connection connection = DriverManager.getConnection(URL, "", "")) {
      for (Path script : filesIn(migrations)) {
        try (Reader statements = Files.newBufferedReader(script)) {
          RunScript.execute(connection, statements);
        }
      }
      GenerationTool tool = new GenerationTool();
      tool.setConnection(connection);
      tool.run(configuration(target));
    }
  }

  private static Configuration configuration(Path target) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.h2.H2Database")
                        .withInputSchema("PUBLIC")
                        // The encrypted file has one schema; its name must not be spelt in each
                        // query.
                        .withOutputSchemaToDefault(true)
                        .withIncludes(".*")
                        .withForcedTypes(
                            new ForcedType()
                                .withUserType("byte[]")
                                .withBinding("org.letapis.store.column.BytesBinding")
                                .withIncludeTypes("BINARY.VARYING")))
                .withGenerate(
                    new Generate()
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withJavaTimeTypes(true)
                        .withGlobalCatalogReferences(false)
                        .withGeneratedAnnotation(true))
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(target.toString())));
  }

  private static String digest(Path migrations, Path self, String versions) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(versions.getBytes(StandardCharsets.UTF_8));
    digest.update(Files.readAllBytes(self));
    for (Path file : filesIn(migrations)) {
      byte[] content = Files.readAllBytes(file);
      String header = migrations.relativize(file) + " " + content.length + "\n";
      digest.update(header.getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
