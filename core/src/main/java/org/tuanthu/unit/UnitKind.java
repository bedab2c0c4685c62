package org.tuanthu.unit;

/** What a unit is (loại cơ quan, đơn vị), however it is called. */
public enum UnitKind {
  /** A ministry or an agency of its rank (bộ, cơ quan ngang bộ). */
  MINISTRY("bộ, cơ quan ngang bộ"),
  /** A province or a city under the centre, with its people's committee (tỉnh, thành phố). */
  PROVINCE("tỉnh, thành phố trực thuộc trung ương"),
  /** A professional agency of a province or one of its rank (sở, ban, ngành). */
  DEPARTMENT("sở, ban, ngành"),
  /** A district of any name (huyện, quận, thị xã, thành phố thuộc tỉnh), until 30/6/2025. */
  DISTRICT("huyện, quận, thị xã, thành phố thuộc tỉnh"),
  /** A commune of any name (xã, phường, thị trấn, đặc khu). */
  COMMUNE("xã, phường, đặc khu"),
  /** A branch with a seal of its own (chi cục). */
  BRANCH("chi cục"),
  /** An inner unit of an agency (phòng, ban, văn phòng, thanh tra). */
  DIVISION("phòng, văn phòng"),
  /** A centre (trung tâm). */
  CENTRE("trung tâm"),
  /** A public service unit other than a centre (đơn vị sự nghiệp công lập): hospital, school. */
  PUBLIC_SERVICE_UNIT("đơn vị sự nghiệp công lập"),
  /** A body of the Party (tổ chức đảng). */
  PARTY_BODY("tổ chức đảng"),
  /** The Fatherland Front, a union, an association (tổ chức chính trị - xã hội). */
  MASS_ORGANISATION("tổ chức chính trị - xã hội"),
  /** A company (doanh nghiệp). */
  ENTERPRISE("doanh nghiệp"),
  /** Anything else. */
  OTHER("đơn vị khác");

  private final String vietnamese;

  UnitKind(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The kind in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }
}
