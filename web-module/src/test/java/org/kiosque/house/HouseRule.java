package org.kiosque.house;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param brokenBy part of a class name below {@code broken} that exists only to break this rule
 */
record HouseRule(String says, ArchRule rule, String brokenBy) {}
