package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.passphrase;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;

/** A header written by the first build; every later one must open it and derive the same keys. */
class FrozenVaultTest {
  private static final Map<RoomKey, String> KEYS =
      Map.of(
          RoomKey.JOURNAL, "2d3036cc460128141d459560bc59765501a982c05355a7bfdeb29613bd431de6",
          RoomKey.H2, "bd36965dc47349ee6139ed7995ebc4def0bddf1aff44cda13e5a5268b2e757e4",
          RoomKey.FILES, "d61e8a7e23eb16998f10ab3cb5fa258f93ee164358c2221c502335a265a80064",
          RoomKey.FILES_NAME, "404f3124a6a3d3afb71dbbfa0b7cea97721e8eef573fa658407349ce87c8ea94",
          RoomKey.INDEX, "87a1c128d660714d8c6b4aa3011bb9cdeba4019ed6bb702d4db12973d8d5075a",
          RoomKey.HEADER_MAC, "28607fa89d5373afc75822a349a5080fc958074c0a04cc238919e93396f0b20e",
          RoomKey.SETTINGS, "5d4f0c5442e7398d4f7f793c0a3c74ee49233e059fd613cbb7d86258a029a479");

  @TempDir Path root;

  @Test
  void version1OpensAndGivesItsKeys() throws Exception {
    try (InputStream sample = getClass().getResourceAsStream("v1/vault.json")) {
      Files.copy(sample, root.resolve("vault.json"));
    }
    try (Vault vault = Vault.open(root, passphrase("дзесяць слоў і адно лішняе"))) {
      assertThat(vault.id()).hasToString("b74980e2-8f2c-42a8-8b38-64547fa57092");
      assertThat(vault.created()).hasToString("2026-01-01");
      KEYS.forEach(
          (room, hex) ->
              assertThat(vault.roomKey(room))
                  .isEqualTo(Secret.copyOf(HexFormat.of().parseHex(hex))));
    }
  }
}
