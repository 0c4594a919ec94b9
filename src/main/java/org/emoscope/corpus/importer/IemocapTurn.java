package org.emoscope.corpus.importer;

import java.util.List;

/**
 * One annotated turn of an IEMOCAP dialogue, as its summary file tells it.
 *
 * @param name such as {@code Ses01F_impro01_F000}
 * @param category the three letters of the agreed category, {@code xxx} where there was no agreement
 * @param released the released averages over the external evaluators
 * @param ratings what each evaluator and the actors themselves rated
 * @param votes what each of them called it, as written: none, one or several categories each
 */
record IemocapTurn(
        String name, String category, IemocapRating released, List<IemocapRating> ratings, List<String> votes) {

    IemocapTurn {
        ratings = List.copyOf(ratings);
        votes = List.copyOf(votes);
    }

    /** The ratings of others than the actors. */
    List<IemocapRating> externalRatings() {
        return ratings.stream().filter(IemocapRating::isExternal).toList();
    }
}
