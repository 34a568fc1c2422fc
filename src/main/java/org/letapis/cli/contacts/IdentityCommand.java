package org.letapis.cli.contacts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.letapis.bundle.age.AgeKind;
import org.letapis.bundle.card.ContactCard;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SmallFiles;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows who a casebook is to others, and writes what others need. */
@Command(name = "identity", description = "cli.identity")
public final class IdentityCommand extends CasebookCommand {

  @Option(names = "--card", paramLabel = "FILE", descriptionKey = "cli.identity.card")
  private Optional<Path> card = Optional.empty();

  @Option(
      names = "--allowed-signers",
      paramLabel = "FILE",
      descriptionKey = "cli.identity.allowed-signers")
  private Optional<Path> signers = Optional.empty();

  @Option(names = "--age-key", paramLabel = "FILE", descriptionKey = "cli.identity.age-key")
  private Optional<Path> ageKey = Optional.empty();

  @Option(names = "--age-key-pq", paramLabel = "FILE", descriptionKey = "cli.identity.age-key-pq")
  private Optional<Path> hybridKey = Optional.empty();

  public IdentityCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    ContactCard mine = casebook.contacts().mine();
    Answer answer =
        new Answer()
            .put("name", mine.displayName())
            .put("desk", casebook.desk().code())
            .line(text("cli.identity.name", mine.displayName()));
    Fingerprints.show(answer, mine.authorId(), context());
    card.ifPresent(
        file -> {
          SmallFiles.create(file, mine.bytes());
          answer.put("card", file.toString()).line(text("cli.identity.card-written"));
        });
    signers.ifPresent(
        file -> {
          SmallFiles.create(file, mine.allowedSignersLine().getBytes(StandardCharsets.UTF_8));
          answer.put("allowedSigners", file.toString()).line(text("cli.identity.signers-written"));
        });
    ageKey.ifPresent(file -> export(casebook, AgeKind.X25519, file));
    hybridKey.ifPresent(file -> export(casebook, AgeKind.HYBRID, file));
    return answer.put("keysExported", ageKey.isPresent() || hybridKey.isPresent());
  }

  private void export(Casebook casebook, AgeKind kind, Path file) {
    try (Secret key = casebook.identity().exportAgeKey(kind)) {
      key.use(
          bytes -> {
            SmallFiles.create(file, bytes);
            return Boolean.TRUE;
          });
    }
    context().warn(text("cli.identity.key-exported"));
  }
}
