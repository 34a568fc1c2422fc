package org.letapis.app.dump;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Asks the operating system never to write the memory of this process to a file. The JVM's own
 * option against core files speaks only of crashes that it notices: when a library of the system
 * gives up ({@code abort}), the whole memory, keys and all, would be written all the same.
 */
public final class MemoryDumps {

  /** {@code RLIMIT_CORE}, the same on Linux and macOS. */
  private static final int LARGEST_CORE = 4;

  /** {@code PR_SET_DUMPABLE}. */
  private static final int DUMPABLE = 4;

  private static final MemoryLayout LIMITS =
      MemoryLayout.structLayout(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);

  private MemoryDumps() {}

  /**
   * Forbids core files; on Linux also what hands them to a program of the system instead, and the
   * reading of this process's memory by others of the same person. For the whole process.
   *
   * @param system as in the system property {@code os.name}
   * @return whether all of it was done; on Windows nothing is to be done, as only the JVM would
   *     write such a file
   */
  public static boolean forbid(String system) {
    boolean linux = system.startsWith("Linux");
    if (!linux && !system.startsWith("Mac")) {
      return true;
    }
    try {
      return noCores() && (!linux || notDumpable());
    } catch (Throwable impossible) {
      // Better without than not at all: the JVM's own option stays.
      return false;
    }
  }

  private static boolean noCores() throws Throwable {
    MethodHandle setrlimit =
        function(
            "setrlimit",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment none = arena.allocate(LIMITS);
      return (int) setrlimit.invokeExact(LARGEST_CORE, none) == 0;
    }
  }

  private static boolean notDumpable() throws Throwable {
    MethodHandle prctl =
        function(
            "prctl",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG),
            Linker.Option.firstVariadicArg(1));
    return (int) prctl.invokeExact(DUMPABLE, 0L) == 0;
  }

  @SuppressWarnings("restricted")
  private static MethodHandle function(
      String name, FunctionDescriptor shape, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape, options);
  }
}
