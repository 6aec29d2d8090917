/** What a supervisor asks: is this node alive, and may readers be sent to it. */
package org.kiosque.web.health;
