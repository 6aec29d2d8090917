/** What every page needs: who visits, in which language, how dates, addresses and names are written. */
package org.kiosque.web.shell;
