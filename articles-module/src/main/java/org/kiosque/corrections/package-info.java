/** Owning up to mistakes: the ledger of corrections that nobody can rewrite, and readers who point mistakes out. */
package org.kiosque.corrections;
