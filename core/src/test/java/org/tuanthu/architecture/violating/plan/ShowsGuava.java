package org.tuanthu.architecture.violating.plan;

import com.google.common.base.Joiner;
import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;

/** Breaks: no Guava in public signatures, each time elsewhere. */
public abstract class ShowsGuava extends ForwardingList<String> {
  public static final Joiner FIELD = Joiner.on(',');

  private final int size;

  public ShowsGuava(ImmutableMap<String, String> constructor) {
    size = constructor.size();
  }

  public final int length() {
    return size;
  }

  protected abstract List<Range<Integer>> argument();
}
