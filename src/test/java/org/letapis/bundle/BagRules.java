package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.crypto.Digests;

/**
 * What RFC 8493 asks of a bag, read for itself: it knows nothing of the program's reader and
 * writer, so that a mistake they share shows.
 */
final class BagRules {

  private static final Pattern DECLARATION =
      Pattern.compile(
          "BagIt-Version: (\\d+\\.\\d+)\\R?\nTag-File-Character-Encoding: ([A-Za-z0-9_-]+)\n?");

  private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{128})[ \\t]+(\\S.*)");

  private final Map<String, byte[]> members;
  private final List<String> faults = new ArrayList<>();

  private BagRules(Map<String, byte[]> members) {
    this.members = members;
  }

  /** What is wrong with a bag; nothing when it is complete and valid. */
  static List<String> faults(Map<String, byte[]> members) {
    BagRules rules = new BagRules(members);
    rules.look();
    return rules.faults;
  }

  private void look() {
    byte[] declaration = members.get("bagit.txt");
    if (declaration == null) {
      faults.add("no bagit.txt");
      return;
    }
    // Latin-1, so that a byte order mark is seen as what it is.
    Matcher declared = DECLARATION.matcher(new String(declaration, ISO_8859_1));
    if (!declared.matches()) {
      faults.add("bagit.txt");
      return;
    }
    if (!declared.group(1).equals("1.0")) {
      faults.add("version");
    }
    Charset charset;
    try {
      charset = Charset.forName(declared.group(2));
    } catch (IllegalArgumentException unknown) {
      faults.add("encoding");
      return;
    }
    Map<String, String> payload = manifest("manifest-sha512.txt", charset);
    Map<String, String> tags = manifest("tagmanifest-sha512.txt", charset);
    payload.keySet().stream().filter(p -> !p.startsWith("data/")).forEach(this::misplaced);
    tags.keySet().stream().filter(p -> p.startsWith("tagmanifest")).forEach(this::misplaced);
    compare(payload);
    compare(tags);
    for (String name : members.keySet()) {
      if (name.startsWith("data/") && !payload.containsKey(name)) {
        faults.add("not in the manifest: " + name);
      }
    }
    oxum(charset);
  }

  private void misplaced(String path) {
    faults.add("listed in the wrong manifest: " + path);
  }

  private Map<String, String> manifest(String name, Charset charset) {
    Map<String, String> lines = new LinkedHashMap<>();
    byte[] bytes = members.get(name);
    if (bytes == null) {
      faults.add("no " + name);
      return lines;
    }
    for (String line : new String(bytes, charset).split("\r\n|\n|\r")) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        faults.add(name + ": a line");
      } else if (!isInside(parts.group(2))) {
        faults.add(name + ": a path that leads out");
      } else if (lines.put(parts.group(2), parts.group(1)) != null) {
        faults.add(name + ": twice");
      }
    }
    return lines;
  }

  private static boolean isInside(String path) {
    return !path.startsWith("/")
        && !path.startsWith("~")
        && !path.contains("\\")
        && !path.contains(":")
        && !new TreeSet<>(List.of(path.split("/", -1))).contains("..");
  }

  private void compare(Map<String, String> lines) {
    lines.forEach(
        (path, digest) -> {
          byte[] content = members.get(path);
          if (content == null) {
            faults.add("missing: " + path);
          } else if (!Digests.hex(Digests.sha512(content)).equalsIgnoreCase(digest)) {
            faults.add("altered: " + path);
          }
        });
  }

  private void oxum(Charset charset) {
    byte[] info = members.get("bag-info.txt");
    Matcher said =
        Pattern.compile("(?m)^Payload-Oxum: (\\d+)\\.(\\d+)$")
            .matcher(info == null ? "" : new String(info, charset));
    if (said.find()) {
      long bytes = 0;
      long files = 0;
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        if (member.getKey().startsWith("data/")) {
          bytes += member.getValue().length;
          files++;
        }
      }
      if (!said.group().equals("Payload-Oxum: " + bytes + "." + files)) {
        faults.add("Payload-Oxum");
      }
    }
  }
}
