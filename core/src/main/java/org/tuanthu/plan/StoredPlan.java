package org.tuanthu.plan;

/**
 * A plan as a store holds it.
 *
 * @param plan the plan
 * @param version counts from 1 and grows by one with each save
 */
public record StoredPlan(Plan plan, long version) {}
