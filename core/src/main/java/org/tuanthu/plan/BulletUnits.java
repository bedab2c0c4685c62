package org.tuanthu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The units under which items stand, by bullet: "- Sở A:" covers the "+" below it. Bullets get
 * their level in the order in which they first come.
 */
final class BulletUnits {
  private final List<String> bullets = new ArrayList<>(List.of(""));
  private final List<Optional<String>> units = new ArrayList<>();
  private boolean covers;

  BulletUnits(Optional<String> section) {
    units.add(section);
    units.add(Optional.empty());
  }

  /** Goes to an item with that bullet and gives its level. */
  int enter(String bullet) {
    int known = bullets.indexOf(bullet);
    if (known < 0) {
      bullets.add(bullet);
      units.add(Optional.empty());
      return bullets.size() - 1;
    }
    if (known < bullets.size() - 1) {
      bullets.subList(known + 1, bullets.size()).clear();
      units.subList(known + 2, units.size()).clear();
      covers = false;
    }
    if (!covers) {
      units.set(known + 1, Optional.empty());
    }
    return known;
  }

  /** The item is a unit's name: it covers what follows, deeper or as a list of the same bullet. */
  void heading(Optional<String> unit) {
    units.set(units.size() - 1, unit);
    covers = true;
  }

  /** The item opens a list that it assigns as a whole. */
  void opening(Optional<String> unit) {
    units.set(units.size() - 1, unit);
    covers = false;
  }

  /** The nearest unit. */
  Optional<String> above() {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (units.get(i).isPresent()) {
        return units.get(i);
      }
    }
    return Optional.empty();
  }
}
