package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which parts a part refers to. Targets outside of the file are left out, they are never read. */
final class Relationships {
  private final Map<String, List<String>> targets = new HashMap<>();

  private Relationships() {}

  /** The relationships of that part, or of the whole package when it is empty. */
  static Relationships of(ZipParts zip, String part) throws IOException {
    Relationships relationships = new Relationships();
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (zip.has(name)) {
      try (PartCursor xml = PartCursor.over(name, zip.open(name, Limits.DESCRIPTION_BYTES))) {
        xml.root(element -> relationships.add(xml, part.substring(0, slash)));
      }
    }
    return relationships;
  }

  private void add(PartCursor xml, String folder) {
    String type = xml.attribute("Type").orElse("");
    String target = xml.attribute("Target").orElse("");
    if (!xml.attribute("TargetMode").orElse("").equals("External")) {
      targets
          .computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), kind -> new ArrayList<>())
          .add(resolve(folder, target));
    }
  }

  private static String resolve(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** The targets whose type ends in that word, in the transitional and the strict form alike. */
  List<String> targets(String kind) {
    return targets.getOrDefault(kind, List.of());
  }

  /** The first of them. */
  Optional<String> target(String kind) {
    return targets(kind).stream().findFirst();
  }
}
