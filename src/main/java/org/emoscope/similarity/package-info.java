/**
 * How alike pictures of sound are, and how alike emotions are: image hashes, class hashes, the Hamming table, the set of
 * similar classes and what chance would say.
 *
 * <p>Start at {@link org.emoscope.similarity.SimilarityAnalysis}. A {@link org.emoscope.similarity.GreyImage} becomes an
 * {@link org.emoscope.similarity.ImageHash}, the majority of these a {@link org.emoscope.similarity.ClassHash}, their
 * distances a {@link org.emoscope.similarity.HammingTable}, its closest pairs a
 * {@link org.emoscope.similarity.SimilarSet}. {@link org.emoscope.similarity.CorpusHasher} goes from the files of a corpus
 * to hashes. May import {@code corpus}, {@code feature} and what lies below.
 */
@NullMarked
package org.emoscope.similarity;

import org.jspecify.annotations.NullMarked;
