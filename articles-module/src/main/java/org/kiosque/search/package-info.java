/** What readers find by words: pieces, and what they may mean while they type. What a reader may not read, they cannot find by its words. */
package org.kiosque.search;
