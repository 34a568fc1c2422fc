package org.letapis.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What it was measured on.
 *
 * @param processor as the system names it
 * @param gibibytes of memory
 * @param load how many processes wanted a processor in the last minute; negative where not known
 * @param heap most memory for Java's objects, in MiB
 */
public record Machine(
    String processor,
    int processors,
    double gibibytes,
    String system,
    String java,
    double load,
    long heap) {

  private static final double GIBIBYTE_KIB = 1 << 20;

  /** This one, now. */
  public static Machine here() {
    return new Machine(
        said("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch", "")),
        Runtime.getRuntime().availableProcessors(),
        said("/proc/meminfo", "MemTotal")
            .map(kib -> Long.parseLong(kib.replaceAll("\\D", "")) / GIBIBYTE_KIB)
            .orElse(0.0),
        System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""),
        Runtime.version().toString(),
        busy(),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** How busy it is. */
  public static double busy() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** The most memory the process ever had, in MiB; nothing where the system does not say. */
  public static Optional<Double> peak() {
    return said("/proc/self/status", "VmHWM")
        .map(kib -> Long.parseLong(kib.replaceAll("\\D", "")) / 1024.0);
  }

  /** What the process has of the memory now, in MiB; nothing where the system does not say. */
  public static Optional<Double> resident() {
    return said("/proc/self/status", "VmRSS")
        .map(kib -> Long.parseLong(kib.replaceAll("\\D", "")) / 1024.0);
  }

  /** What is left on the heap when all that is not needed is gone, in MiB. */
  public static double liveHeap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }

  private static Optional<String> said(String file, String name) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException notThisSystem) {
      return Optional.empty();
    }
  }
}
