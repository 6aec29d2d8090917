/** Recurring work, leased from the database so that each round is done by one node. */
package org.kiosque.web.jobs;
