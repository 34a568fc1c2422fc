package org.letapis.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a walk with canaries works. What a person gave or asked for in the open lies in two folders
 * of their own; nowhere else may anything be readable.
 *
 * @param root holds them all
 */
record CanaryPlaces(Path root) {

  /** Files to attach, lists to import, passphrases: a person's own. */
  Path given() {
    return root.resolve("given");
  }

  /** A file of every kind that can be looked at; its name is its kind. */
  Path samples() {
    return given().resolve("samples");
  }

  /** Copies, pages and cards that were asked for. */
  Path out() {
    return root.resolve("out");
  }

  Path home() {
    return root.resolve("home");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  Path working() {
    return root.resolve("cwd");
  }

  Path bundles() {
    return root.resolve("bundles");
  }

  Path stick() {
    return root.resolve("stick");
  }

  /** What the process said on its streams. */
  Path said() {
    return root.resolve("said");
  }

  Path book(String name) {
    return root.resolve("books").resolve(name);
  }

  void make() throws IOException {
    for (Path each :
        List.of(given(), out(), home(), temporary(), working(), bundles(), stick(), said())) {
      Files.createDirectories(each);
    }
    Files.createDirectory(root.resolve("books"));
    Files.createDirectory(samples());
  }

  /** Where nothing may be readable. */
  List<Path> closed() {
    return List.of(
        root.resolve("books"), home(), temporary(), working(), bundles(), stick(), said());
  }
}
