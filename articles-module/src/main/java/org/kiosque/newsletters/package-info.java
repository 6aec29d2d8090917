/** Letters to readers: what stands in an issue, who receives it, when it goes out, and who must not be written to any more. */
package org.kiosque.newsletters;
