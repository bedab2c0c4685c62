package org.tuanthu.unit;

import org.tuanthu.text.Message;

/** The tier of an agency (cấp hành chính), from the top down. */
public enum Tier {
  /** Ministries and other central agencies (trung ương). */
  CENTRAL("cơ quan trung ương", "central tier"),
  /** Provinces, cities under the centre, and their agencies (cấp tỉnh). */
  PROVINCE("cấp tỉnh", "provincial tier"),
  /** Districts (cấp huyện); there are none since 1 July 2025. */
  DISTRICT("cấp huyện", "district tier"),
  /** Communes, wards and special zones (cấp xã). */
  COMMUNE("cấp xã", "commune tier");

  private final Message label;

  Tier(String vietnamese, String english) {
    label = new Message(vietnamese, english);
  }

  /** The tier in words, for display only. */
  public Message label() {
    return label;
  }
}
