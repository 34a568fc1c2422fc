package org.letapis.powercut.disk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.letapis.powercut.disk.Step.Node;

/** One folder: names that are on the disk for certain, and those given and taken since. */
final class FolderState {

  private final Node folder;
  private final Map<String, Node> forced = new HashMap<>();
  private final List<Step> pending = new ArrayList<>();

  FolderState(Node folder) {
    this.folder = folder;
  }

  void add(Step change) {
    pending.add(change);
  }

  /** All names so far are durable; a rename out of here is so in the other folder as well. */
  List<Step.Rename> force() {
    List<Step.Rename> leaving = new ArrayList<>();
    for (Step change : pending) {
      apply(change, forced);
      if (change instanceof Step.Rename rename && rename.to() != folder) {
        leaving.add(rename);
      }
    }
    pending.clear();
    return leaving;
  }

  /** A rename into here that the folder it left has made durable. */
  void arrived(Step.Rename rename) {
    if (pending.remove(rename)) {
      forced.put(rename.newName(), rename.node());
    }
  }

  boolean isPending(Step change) {
    return pending.contains(change);
  }

  /** Which changes a power cut leaves done: none, all, the first, or any. */
  Set<Step> survivors(Random random) {
    Set<Step> done = new HashSet<>();
    int mode = random.nextInt(4);
    int first = random.nextInt(pending.size() + 1);
    for (int i = 0; i < pending.size(); i++) {
      boolean survives =
          switch (mode) {
            case 0 -> false;
            case 1 -> true;
            case 2 -> i < first;
            default -> random.nextBoolean();
          };
      if (survives) {
        done.add(pending.get(i));
      }
    }
    return done;
  }

  /** The names after a power cut. */
  Map<String, Node> names(Set<Step> done) {
    Map<String, Node> names = new HashMap<>(forced);
    pending.stream().filter(done::contains).forEach(change -> apply(change, names));
    return names;
  }

  private void apply(Step change, Map<String, Node> names) {
    switch (change) {
      case Step.Link link -> names.put(link.name(), link.node());
      case Step.Unlink unlink -> names.remove(unlink.name(), unlink.node());
      case Step.Rename rename -> {
        if (rename.from() == folder) {
          names.remove(rename.oldName(), rename.node());
        }
        if (rename.to() == folder) {
          names.put(rename.newName(), rename.node());
        }
      }
      default -> throw new IllegalArgumentException("not a change of names");
    }
  }
}
