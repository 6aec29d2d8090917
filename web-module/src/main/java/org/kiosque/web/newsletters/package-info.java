/** Newsletters: how they look, how readers choose and leave them, where the desk composes them, and the archive. */
package org.kiosque.web.newsletters;
