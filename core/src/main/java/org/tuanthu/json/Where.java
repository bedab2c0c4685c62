package org.tuanthu.json;

import java.util.Collection;
import java.util.List;

/** Where a value of a data file stands, told as its form counts: a path of JSON, a cell of CSV. */
interface Where {

  /** The place of a field of the value here. */
  Where field(String name);

  /** The place of an element of the list here. */
  Where element(int index);

  /** The place in a word or two. */
  String place();

  /** The problem with its place in front. */
  String says(String problem);

  /** The problem that the object here lacks that field. */
  String lacks(String name);

  /** The problem that the object here has a field that no reader knows. */
  String unknown(String name, List<String> known);

  /** The names that the object here has, filled or not. */
  Collection<?> names(Collection<?> filled);

  /** The value as this form writes lists; the value itself where it is none. */
  Object list(Object value);

  /** The value as this form writes whole numbers; the value itself where it is none. */
  Object number(Object value);

  /** Whether the form tells its version. */
  boolean versioned();
}
