package org.emoscope.model;

/**
 * What a step of training came to.
 *
 * @param loss the mean weighted cross-entropy over the batch before the step, in nats
 * @param gradientRatio the Euclidean norm of all gradients over that of all weights before the step
 */
public record StepResult(double loss, double gradientRatio) {}
