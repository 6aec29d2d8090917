/** Moderation: taking comments out of sight and showing them again, always with a reason, always kept. */
package org.kiosque.moderation;
