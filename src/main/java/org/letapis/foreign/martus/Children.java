package org.letapis.foreign.martus;

import org.letapis.foreign.xml.StrictXml;

/** Goes through the elements within one. */
final class Children {

  private Children() {}

  /**
   * Goes on to the next element within the one that is open at a level; what lies deeper and was
   * not read is passed over.
   *
   * @param level {@link StrictXml#depth} where that element began
   * @return false where it ends
   */
  static boolean next(StrictXml xml, int level) {
    while (true) {
      switch (xml.next()) {
        case START -> {
          if (xml.depth() == level + 1) {
            return true;
          }
        }
        case END -> {
          if (xml.depth() < level) {
            return false;
          }
        }
        case TEXT -> {
          // White space between elements, or words where none belong.
        }
        case OVER -> {
          return false;
        }
      }
    }
  }
}
