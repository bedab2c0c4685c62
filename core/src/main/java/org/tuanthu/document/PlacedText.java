package org.tuanthu.document;

/**
 * A text of a document with its place.
 *
 * @param place the block as a whole
 * @param text its words
 */
public record PlacedText(Place place, String text) {}
