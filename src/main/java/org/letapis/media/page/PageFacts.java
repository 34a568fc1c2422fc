package org.letapis.media.page;

import org.jspecify.annotations.Nullable;

/**
 * What a page file says of itself; all of it hostile words.
 *
 * @param pages how many
 * @param made as the file has it, ISO 8601
 */
public record PageFacts(
    int pages,
    @Nullable String title,
    @Nullable String author,
    @Nullable String program,
    @Nullable String made) {}
