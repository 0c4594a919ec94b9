package org.emoscope.ui.results;

/** How far a comparison of classes is. */
sealed interface SimilarityState {

    /** Nobody asked for it yet. */
    record Waiting() implements SimilarityState {}

    /**
     * It is under way.
     *
     * @param progress 0 to 1, or negative where the length is unknown
     * @param message what is done just now
     */
    record Working(double progress, String message) implements SimilarityState {}

    /** Somebody stopped it. */
    record Stopped() implements SimilarityState {}

    /**
     * It cannot be.
     *
     * @param why a sentence
     */
    record Unavailable(String why) implements SimilarityState {}

    /** It is done. */
    record Found(RunSimilarity similarity) implements SimilarityState {}
}
