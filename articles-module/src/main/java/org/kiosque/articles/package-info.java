/** Reading: what is published, and how much of it each reader sees. */
package org.kiosque.articles;
