package org.tuanthu.json;

import java.util.Collection;
import java.util.List;

/** A path of JSON: {@code $.units[3].name}. */
record JsonPath(String path) implements Where {

  @Override
  public Where field(String name) {
    return new JsonPath(path + "." + name);
  }

  @Override
  public Where element(int index) {
    return new JsonPath(path + "[" + index + "]");
  }

  @Override
  public String place() {
    return path;
  }

  @Override
  public String says(String problem) {
    return path + " " + problem;
  }

  @Override
  public String lacks(String name) {
    return says("lacks the field '" + name + "'");
  }

  @Override
  public String unknown(String name, List<String> known) {
    return says("has the unknown field '" + name + "', known are " + known);
  }

  @Override
  public Collection<?> names(Collection<?> filled) {
    return filled;
  }

  @Override
  public Object list(Object value) {
    return value;
  }

  @Override
  public Object number(Object value) {
    return value;
  }

  @Override
  public boolean versioned() {
    return true;
  }
}
