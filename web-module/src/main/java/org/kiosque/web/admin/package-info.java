/** Running the site: the desk everybody starts from, people and their roles, the mails that were sent. */
package org.kiosque.web.admin;
