/**
 * One real discussion, replayed through the public contracts: an article of 2024 and its nineteen comments, from a file
 * that lies beside the project where there is one.
 */
package org.kiosque.seed;
