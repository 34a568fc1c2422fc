package org.letapis.vault.erase;

import java.nio.file.Path;
import java.util.List;

/**
 * What belongs to a vault in its folder, whether it is there or not; nothing else is touched.
 *
 * @param root the folder
 * @param header what the keys hang on
 * @param copies where copies of the header may lie
 * @param attempts the counter of tries
 * @param lock the lock file
 * @param trash a folder for what waits to be deleted
 * @param parts everything else that is there
 */
public record Belongings(
    Path root,
    Path header,
    List<Path> copies,
    Path attempts,
    Path lock,
    Path trash,
    List<Path> parts) {}
