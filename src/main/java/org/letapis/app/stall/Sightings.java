package org.letapis.app.stall;

import java.util.Map;
import java.util.TreeMap;

/** Where a thread was met; names of classes and methods only. */
final class Sightings {

  private static final String OURS = "org.letapis.";

  private final Map<String, Integer> places = new TreeMap<>();

  void add(StackTraceElement[] trace) {
    if (trace.length > 0) {
      places.merge(place(trace), 1, Integer::sum);
    }
  }

  /** Our own innermost method, and the toolkit's or the library's that it was in. */
  private static String place(StackTraceElement[] trace) {
    String inner = name(trace[0]);
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith(OURS)) {
        String ours = name(element);
        return ours.equals(inner) ? ours : ours + " (" + inner + ")";
      }
    }
    // Layout, style and drawing go on without us: what is laid out is told by the outermost of it.
    for (StackTraceElement element : trace) {
      if (element.getMethodName().contains("pulse") || element.getMethodName().contains("layout")) {
        return name(element) + " (" + inner + ")";
      }
    }
    return inner;
  }

  private static String name(StackTraceElement element) {
    String type = element.getClassName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + element.getMethodName();
  }

  /** The place it was met in most often; empty where it was met nowhere. */
  String most() {
    return places.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
