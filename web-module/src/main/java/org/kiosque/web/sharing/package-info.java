/** Passing an article on, without anybody else's script. */
package org.kiosque.web.sharing;
