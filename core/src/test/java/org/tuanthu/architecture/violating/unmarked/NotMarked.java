package org.tuanthu.architecture.violating.unmarked;

/** Breaks: packages are null-marked. */
public final class NotMarked {}
