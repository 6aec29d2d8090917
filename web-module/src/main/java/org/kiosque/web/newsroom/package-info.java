/** The newsroom: what is being written, writing it, seeing it as readers will. */
package org.kiosque.web.newsroom;
