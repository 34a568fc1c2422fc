package org.letapis.powercut.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.letapis.powercut.disk.Step.Node;

/** Everything that happened on a disk, and what its names stand for now. */
public final class Tape {

  private final Path root;
  private final Map<Path, Node> nodes = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Node rootNode = new Node(true);

  /**
   * @param root a real folder, empty
   */
  public Tape(Path root) {
    this.root = root.toAbsolutePath().normalize();
    nodes.put(this.root, rootNode);
  }

  /** The real folder. */
  public Path root() {
    return root;
  }

  /** A tape that begins on a disk as an image left it: laid there, and durable. */
  public static Tape on(Image image, Path root) throws IOException {
    image.lay(root);
    Tape tape = new Tape(root);
    image.entries().forEach(tape::lay);
    return tape;
  }

  private void lay(String entry, byte[] content) {
    boolean folder = entry.endsWith("/");
    Node node = created(root.resolve(entry).normalize(), folder);
    if (!folder) {
      steps.add(new Step.Write(node, 0, content));
      steps.add(new Step.Force(node));
    }
    steps.add(new Step.ForceFolder(parent(root.resolve(entry).normalize()).orElseThrow()));
  }

  Node rootNode() {
    return rootNode;
  }

  /** How many steps there are so far. */
  public synchronized int length() {
    return steps.size();
  }

  /** All steps so far. */
  public synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Remembers something in its place among the steps. */
  public synchronized void mark(Object what) {
    steps.add(new Step.Mark(what));
  }

  synchronized Optional<Node> node(Path real) {
    return Optional.ofNullable(nodes.get(real));
  }

  synchronized Node created(Path real, boolean folder) {
    Node node = new Node(folder);
    parent(real).ifPresent(in -> steps.add(new Step.Link(in, name(real), node)));
    nodes.put(real, node);
    return node;
  }

  synchronized void deleted(Path real) {
    Node node = nodes.remove(real);
    if (node != null) {
      parent(real).ifPresent(in -> steps.add(new Step.Unlink(in, name(real), node)));
    }
  }

  synchronized void renamed(Path from, Path to) {
    Node node = nodes.remove(from);
    if (node == null) {
      throw new IllegalStateException("renamed from outside what is recorded");
    }
    steps.add(
        new Step.Rename(
            parent(from).orElseThrow(), name(from), parent(to).orElseThrow(), name(to), node));
    Map<Path, Node> below = new HashMap<>();
    nodes.forEach(
        (path, inside) -> {
          if (path.startsWith(from)) {
            below.put(path, inside);
          }
        });
    below.keySet().forEach(nodes::remove);
    below.forEach((path, inside) -> nodes.put(to.resolve(from.relativize(path)), inside));
    nodes.put(to, node);
  }

  synchronized void add(Path real, Function<Node, Step> step) {
    node(real).ifPresent(node -> steps.add(step.apply(node)));
  }

  synchronized void add(Step step) {
    steps.add(step);
  }

  private Optional<Node> parent(Path real) {
    return Optional.ofNullable(real.getParent()).flatMap(this::node);
  }

  private static String name(Path real) {
    return real.getFileName().toString();
  }
}
