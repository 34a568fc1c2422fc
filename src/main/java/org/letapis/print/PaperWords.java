package org.letapis.print;

/**
 * What a layout says by itself, in the paper's language.
 *
 * @param contents over the table of contents; empty where the paper needs none
 * @param pages how pages are numbered
 */
public record PaperWords(String contents, PageNumbers pages) {

  /** Numbers pages. */
  @FunctionalInterface
  public interface PageNumbers {

    /**
     * The line at the foot of a page.
     *
     * @param page from 1
     * @param all how many there are
     */
    String of(int page, int all);
  }
}
