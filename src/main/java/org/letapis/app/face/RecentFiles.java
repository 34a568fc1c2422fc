package org.letapis.app.face;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * On Linux the file chooser of the window toolkit (GTK) writes the path of every chosen file into
 * the person's list of recent files, {@code $XDG_DATA_HOME/recently-used.xbel}, and that program's
 * own switch against it empties the whole list instead. So this process alone is told that there is
 * no folder for such lists. To be called before the toolkit starts.
 */
public final class RecentFiles {

  private static final String FOLDER = "XDG_DATA_HOME";
  private static final String NOWHERE = "/dev/null";

  /** Where the toolkit's libraries would keep pictures of letters and compiled shaders. */
  private static final String CACHES = "XDG_CACHE_HOME";

  private RecentFiles() {}

  /**
   * Lets this process keep no list of recent files.
   *
   * @param system as in the system property {@code os.name}
   * @param portable whether caches must not be left either
   * @return whether something had to be done and was
   */
  public static boolean keepNone(String system, boolean portable) {
    return system.startsWith("Linux")
        && set(FOLDER, NOWHERE)
        && (!portable || set(CACHES, NOWHERE));
  }

  /** The C library's {@code setenv}: Java's own copy of the environment stays as it was. */
  @SuppressWarnings("restricted")
  private static boolean set(String name, String value) {
    Linker linker = Linker.nativeLinker();
    MethodHandle setenv =
        linker
            .defaultLookup()
            .find("setenv")
            .map(
                address ->
                    linker.downcallHandle(
                        address,
                        FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT)))
            .orElse(null);
    if (setenv == null) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment key = arena.allocateFrom(name);
      return (int) setenv.invokeExact(key, arena.allocateFrom(value), 1) == 0;
    } catch (Throwable impossible) {
      return false;
    }
  }
}
