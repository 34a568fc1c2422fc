package org.letapis.powercut.disk;

/** One thing that happened on the disk, in the order of time. */
public sealed interface Step {

  /** What has been given a name: a file or a folder, whatever its name is now. */
  final class Node {
    final boolean folder;

    Node(boolean folder) {
      this.folder = folder;
    }
  }

  /** Bytes were written; they may be lost, in pieces, until the file is forced. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Write(Node file, long at, byte[] bytes) implements Step {}

  /** A file was made shorter. */
  record Truncate(Node file, long size) implements Step {}

  /** A file's content, but not its name, is on the disk. */
  record Force(Node file) implements Step {}

  /** The names in a folder are on the disk. */
  record ForceFolder(Node folder) implements Step {}

  /** A name was given, perhaps taking it from another. */
  record Link(Node folder, String name, Node node) implements Step {}

  /** A name was taken away. */
  record Unlink(Node folder, String name, Node node) implements Step {}

  /** A file was renamed in one step. */
  record Rename(Node from, String oldName, Node to, String newName, Node node) implements Step {}

  /** Something outside the disk that is to be remembered in its place, such as an answer. */
  record Mark(Object what) implements Step {}
}
