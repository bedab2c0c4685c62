package org.tuanthu.compliance;

import org.tuanthu.text.Message;

/**
 * A fact that a finding rests on (dữ kiện), as {@code check --explain} shows it.
 *
 * @param key what it is
 * @param value its value in words
 */
public record Input(Key key, Message value) {

  /**
   * What an input is.
   *
   * @param id stable, lower case with hyphens, for example {@code validity}
   * @param label for people, for example {@code Hiệu lực}
   */
  public record Key(String id, Message label) {
    public Key {
      if (!id.matches("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+")) {
        throw new IllegalArgumentException(
            "The key of an input is lower case with hyphens, e.g. issue-day, got '" + id + "'");
      }
    }
  }
}
