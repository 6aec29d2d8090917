/** The desk of the Brief: its order, its introduction. */
package org.kiosque.web.briefs;
