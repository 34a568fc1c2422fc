package org.letapis.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.letapis.crypto.io.DurableFiles;

/** What the disk holds, and how fast it is by itself. */
public final class Disk {

  private static final double MEBIBYTE = 1 << 20;

  private Disk() {}

  /** Everything under a folder, or a file, in MiB. */
  public static double mebibytes(Path path) throws IOException {
    if (!Files.exists(path)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(path)) {
      long bytes = 0;
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        bytes += Files.size(file);
      }
      return bytes / MEBIBYTE;
    }
  }

  /** Room that is left, in MiB. */
  public static double left(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
  }

  /** Copies a folder with what is in it to where there is none. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  /** Deletes a folder with what is in it; harmless where there is none. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(folder)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }

  /** How long it takes to have some bytes on the disk for good, appended to a file each time. */
  public static Measure forced(Path folder, int bytes, int times) throws IOException {
    Path file = folder.resolve("forced");
    long[] took = new long[times];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int i = 0; i < times; i++) {
        long begun = System.nanoTime();
        DurableFiles.writeFully(channel, ByteBuffer.allocate(bytes));
        channel.force(false);
        took[i] = System.nanoTime() - begun;
      }
    } finally {
      Files.deleteIfExists(file);
    }
    return Measure.milliseconds(took);
  }

  /** How long it takes to have so many MiB on the disk for good, in one file. */
  public static Measure written(Path folder, int mebibytes) throws IOException {
    Path file = folder.resolve("written");
    byte[] some = new byte[1 << 20];
    new Random(mebibytes).nextBytes(some);
    long begun = System.nanoTime();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int i = 0; i < mebibytes; i++) {
        DurableFiles.writeFully(channel, ByteBuffer.wrap(some));
      }
      channel.force(false);
      return Measure.seconds(System.nanoTime() - begun);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
