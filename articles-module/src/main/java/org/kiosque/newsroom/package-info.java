/** Writing: from an idea to the archive, and who may do what on the way. */
package org.kiosque.newsroom;
