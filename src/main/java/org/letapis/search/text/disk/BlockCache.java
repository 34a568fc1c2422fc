package org.letapis.search.text.disk;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.sealed.Blocks;

/**
 * Blocks of the index that were read lately, in memory up to a bound. Several parts, each under its
 * own lock, so that searches do not wait for one another.
 */
final class BlockCache {

  private static final int PARTS = 16;

  private record Key(long file, long block) {}

  private static final class Part {
    private final int most;
    private final LinkedHashMap<Key, byte[]> blocks = new LinkedHashMap<>(64, 0.75f, true);

    Part(int most) {
      this.most = most;
    }

    synchronized byte @Nullable [] get(Key key) {
      return blocks.get(key);
    }

    synchronized void put(Key key, byte[] block) {
      blocks.put(key, block);
      Iterator<Map.Entry<Key, byte[]>> eldest = blocks.entrySet().iterator();
      while (blocks.size() > most && eldest.hasNext()) {
        eldest.next();
        eldest.remove();
      }
    }

    synchronized void wipe() {
      blocks.values().forEach(block -> Arrays.fill(block, (byte) 0));
      blocks.clear();
    }
  }

  private final Part[] parts = new Part[PARTS];

  /**
   * @param bytes how many it may hold
   */
  BlockCache(long bytes) {
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new Part((int) Math.max(1, bytes / Blocks.SIZE / PARTS));
    }
  }

  private Part part(Key key) {
    return parts[Math.floorMod(key.hashCode(), PARTS)];
  }

  byte @Nullable [] get(long file, long block) {
    Key key = new Key(file, block);
    return part(key).get(key);
  }

  void put(long file, long block, byte[] bytes) {
    Key key = new Key(file, block);
    part(key).put(key, bytes);
  }

  /** Makes what it holds unreadable. */
  void wipe() {
    for (Part part : parts) {
      part.wipe();
    }
  }
}
