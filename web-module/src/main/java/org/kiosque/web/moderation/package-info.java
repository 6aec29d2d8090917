/** Moderation: every comment, and the decisions about it. */
package org.kiosque.web.moderation;
