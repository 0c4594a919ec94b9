package org.emoscope.model.dl4j;

/**
 * The rows of one step of a recurrent layer.
 *
 * @param from the first of them
 * @param count how many there are, an example each
 * @param carriedFrom the first row of the step before
 * @param carried how many of the examples, the first ones, have a step before; the others begin here
 */
record StepRows(int from, int count, int carriedFrom, int carried) {}
