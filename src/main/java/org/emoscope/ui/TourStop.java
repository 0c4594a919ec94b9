package org.emoscope.ui;

/**
 * Something worth a picture in the documentation.
 *
 * @param name a word or some with hyphens, for the name of the picture's file
 * @param go brings it about, on the JavaFX thread; the work goes to tasks
 */
public record TourStop(String name, Runnable go) {}
