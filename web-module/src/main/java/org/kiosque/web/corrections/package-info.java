/** Corrections: the public ledger, the notes below an article, readers' proposals and the desk that decides about them. */
package org.kiosque.web.corrections;
