package org.tuanthu.architecture.violating.plan;

import com.google.common.collect.ImmutableList;
import org.tuanthu.architecture.violating.text.LooksUp;
import tools.jackson.databind.JsonNode;

/** Breaks: domain types are closed, no Guava in public signatures, Jackson only in json, purity. */
public class OpenPlan {
  public String name() {
    return new LooksUp().toString();
  }

  public ImmutableList<String> names(JsonNode node) {
    return ImmutableList.of(node.toString());
  }
}
