/** What every module stands on: the shape of a refusal, and the state of the database as an operator asks for it. */
package org.kiosque.platform;
