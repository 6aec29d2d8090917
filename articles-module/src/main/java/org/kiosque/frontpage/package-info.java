/** The home page desk: which stories lead, from when on, and who decided it. */
package org.kiosque.frontpage;
