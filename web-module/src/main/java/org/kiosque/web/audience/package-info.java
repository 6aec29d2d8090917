/** Counting readers without knowing them, and showing the newsroom what came of it. */
package org.kiosque.web.audience;
