package org.tuanthu.unit;

/** What a unit is below another for (quan hệ trên dưới); each is a tree of its own. */
public enum UnitTree {
  /** Organisation and staff (trực thuộc). */
  ADMINISTRATIVE("trực thuộc"),
  /** Professional guidance along the sector (ngành dọc, chuyên môn). */
  SECTOR("theo ngành"),
  /** The Party's organisation (tổ chức đảng). */
  PARTY("theo tổ chức đảng"),
  /** Reports, where they go elsewhere than the administrative tree says (tuyến báo cáo). */
  REPORTING("báo cáo");

  private final String vietnamese;

  UnitTree(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The relation in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }
}
