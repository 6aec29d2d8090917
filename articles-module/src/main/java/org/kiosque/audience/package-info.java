/** How much is read: views by piece and day, and the sites readers come from. Nothing in it is about a reader. */
package org.kiosque.audience;
