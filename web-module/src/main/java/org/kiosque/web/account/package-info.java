/** Having an account: opening one, signing in, finding the way back in. */
package org.kiosque.web.account;
