package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** What the tests of this room share: cheap vaults and how they must fail. */
final class Samples {
  /** Cheap enough to be spent thousands of times; real vaults use the standard cost. */
  static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  static final UUID ID = UUID.fromString("3b241101-e2bb-4255-8caf-4136c566a962");

  private Samples() {}

  static Secret passphrase(String text) {
    return Secret.ofPassphrase(text.toCharArray());
  }

  static Secret key(Path root, String passphrase, RoomKey room) {
    try (Vault vault = Vault.open(root, passphrase(passphrase))) {
      return vault.roomKey(room);
    }
  }

  static void assertProblem(ProblemCode expected, ThrowingCallable action) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(action)
        .withMessage(expected.code())
        .matches(problem -> problem.is(expected));
  }

  /** The slots of a header as they stand in the file. */
  static List<JsonNode> slots(Path root) throws IOException, MalformedJson {
    JsonNode header = StrictJson.parse(Files.readAllBytes(root.resolve("vault.json")));
    return List.copyOf(header.get("slots").values());
  }

  static List<String> names(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
