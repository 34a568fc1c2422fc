package org.letapis.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.entry.Digest;

/**
 * Where files lie: {@code xx/<name>}, the name being the HMAC-SHA-256 of the content's SHA-256
 * under the vault's key, so that nobody can look for a file they know. What is being written lies
 * in {@code tmp/}, encrypted as well.
 */
final class FilePaths {
  private final Path root;
  private final Secret nameKey;

  FilePaths(Path root, Secret nameKey) {
    this.root = root;
    this.nameKey = nameKey;
  }

  Path root() {
    return root;
  }

  String name(Digest digest) {
    return Digests.hex(Digests.hmacSha256(nameKey, digest.bytes()));
  }

  Path of(Digest digest) {
    String name = name(digest);
    return root.resolve(name.substring(0, 2)).resolve(name);
  }

  /** A name nobody has yet for something being written. */
  Path temporary(SecureRandom random) throws IOException {
    byte[] name = new byte[16];
    random.nextBytes(name);
    DurableFiles.makeFolder(temporaries());
    return temporaries().resolve(Digests.hex(name));
  }

  /** Everything stored, in the order of the names. */
  List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : entries(root)) {
      if (!folder.equals(temporaries())) {
        all.addAll(entries(folder));
      }
    }
    return all;
  }

  /** What a kill left half-written. */
  List<Path> leftovers() throws IOException {
    return entries(temporaries());
  }

  private Path temporaries() {
    return root.resolve("tmp");
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
