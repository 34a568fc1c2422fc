package org.letapis.powercut.disk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.powercut.disk.Step.Node;

/**
 * What is on a disk at one step of a tape, under the weakest promises that are made: a file's bytes
 * are there once the file was forced, its name once its folder was. Everything else may have
 * survived or not, in any order, sector by sector. A rename within a folder is done or not; one
 * between two folders may leave the file under both names, never under none.
 */
public final class Platter {

  private final Tape tape;
  private final List<Step> steps;
  private final Map<Node, FileState> files = new IdentityHashMap<>();
  private final Map<Node, FolderState> folders = new IdentityHashMap<>();
  private int at;

  /** What is on the disk before the first step. */
  public Platter(Tape tape) {
    this.tape = tape;
    this.steps = tape.steps();
  }

  /** Lets time pass up to a step. */
  public void advance(int until) {
    for (; at < until; at++) {
      switch (steps.get(at)) {
        case Step.Write write -> file(write.file()).add(write);
        case Step.Truncate truncate -> file(truncate.file()).add(truncate);
        case Step.Force force -> file(force.file()).force();
        case Step.ForceFolder force ->
            folder(force.folder()).force().forEach(rename -> folder(rename.to()).arrived(rename));
        case Step.Link link -> folder(link.folder()).add(link);
        case Step.Unlink unlink -> folder(unlink.folder()).add(unlink);
        case Step.Rename rename -> {
          folder(rename.to()).add(rename);
          if (rename.from() != rename.to()) {
            folder(rename.from()).add(rename);
          }
        }
        case Step.Mark mark -> {}
      }
    }
  }

  private FileState file(Node node) {
    return files.computeIfAbsent(node, n -> new FileState());
  }

  private FolderState folder(Node node) {
    return folders.computeIfAbsent(node, FolderState::new);
  }

  /** One of the states that a power cut now may leave. */
  public Image cut(Random random) {
    Map<Node, Set<Step>> done = new IdentityHashMap<>();
    for (Step step : steps.subList(0, at)) { // in the order of time, for the seed's sake
      switch (step) {
        case Step.Link link -> done.computeIfAbsent(link.folder(), f -> chosen(f, random));
        case Step.Unlink unlink -> done.computeIfAbsent(unlink.folder(), f -> chosen(f, random));
        case Step.Rename rename -> {
          done.computeIfAbsent(rename.to(), f -> chosen(f, random));
          done.computeIfAbsent(rename.from(), f -> chosen(f, random));
        }
        default -> {}
      }
    }
    done.forEach(
        (folder, survivors) -> survivors.removeIf(s -> leftButNeverArrived(s, folder, done)));
    Image image = new Image(new TreeMap<>());
    fill(image, "", tape.rootNode(), done, new IdentityHashMap<>(), random);
    return image;
  }

  private Set<Step> chosen(Node folder, Random random) {
    return new HashSet<>(folder(folder).survivors(random));
  }

  private boolean leftButNeverArrived(Step step, Node folder, Map<Node, Set<Step>> done) {
    return step instanceof Step.Rename rename
        && rename.to() != folder
        && folder(rename.to()).isPending(rename)
        && !done.getOrDefault(rename.to(), Set.of()).contains(rename);
  }

  private void fill(
      Image image,
      String path,
      Node folder,
      Map<Node, Set<Step>> done,
      Map<Node, byte[]> contents,
      Random random) {
    Map<String, Node> names = folder(folder).names(done.getOrDefault(folder, Set.of()));
    new TreeMap<>(names)
        .forEach(
            (name, node) -> {
              if (node.folder) {
                image.entries().put(path + name + "/", new byte[0]);
                fill(image, path + name + "/", node, done, contents, random);
              } else {
                byte[] content = contents.computeIfAbsent(node, n -> file(n).cut(random));
                image.entries().put(path + name, content);
              }
            });
  }

  /** Names and contents when every step so far has reached the disk, as without a power cut. */
  public Map<String, byte[]> whole() {
    Map<Node, Set<Step>> all = new HashMap<>();
    folders.forEach((node, state) -> all.put(node, new HashSet<>(steps.subList(0, at))));
    Image image = new Image(new TreeMap<>());
    Map<Node, byte[]> contents = new IdentityHashMap<>();
    files.forEach((node, state) -> contents.put(node, state.everything()));
    fill(image, "", tape.rootNode(), all, contents, new Random(0));
    return image.entries();
  }
}
