/** Gifts: who may read what is for subscribers opens single pieces for others, by a link. */
package org.kiosque.gifts;
