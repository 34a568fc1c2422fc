package org.letapis.app.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RecentFilesTest {

  @Test
  void otherSystemsHaveNoSuchList() {
    assertThat(RecentFiles.keepNone("Windows 11", true)).isFalse();
    assertThat(RecentFiles.keepNone("Mac OS X", true)).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @SuppressWarnings("restricted")
  void theToolkitFindsNoFolderForItsList() throws Throwable {
    assertThat(RecentFiles.keepNone("Linux", false)).isTrue();
    Linker linker = Linker.nativeLinker();
    var getenv =
        linker.downcallHandle(
            linker.defaultLookup().find("getenv").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      var found = (MemorySegment) getenv.invokeExact(arena.allocateFrom("XDG_DATA_HOME"));
      assertThat(found.reinterpret(64).getString(0)).isEqualTo("/dev/null");
    }
  }
}
