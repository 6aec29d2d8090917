/** People: how they come, how they prove who they are, what they may do. */
package org.kiosque.accounts;
