/** Writing: drafts, saving, publishing and withdrawing, and who may. */
package org.kiosque.newsroom;
