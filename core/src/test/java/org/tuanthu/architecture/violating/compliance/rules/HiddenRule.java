package org.tuanthu.architecture.violating.compliance.rules;

/** A rule that nobody may touch. */
public final class HiddenRule {}
