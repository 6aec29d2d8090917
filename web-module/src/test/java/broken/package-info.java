/** A house in ruins: each class breaks one rule of the real one, which proves that the rule can fail. Nothing here runs. */
package broken;
