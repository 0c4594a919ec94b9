/**
 * Readers of corpora: one class a corpus, and the scanner that finds the right one and listens to every file.
 *
 * <p>Start at {@link org.emoscope.corpus.importer.CorpusScanner}; to add a corpus, write a
 * {@link org.emoscope.corpus.importer.CorpusImporter} and name it in {@link org.emoscope.corpus.importer.Importers}. May
 * import {@code corpus}, {@code corpus.demo}, {@code feature}, {@code audio}, {@code task} and {@code file}. Names,
 * annotations and manifests come from outside and are not trusted.
 */
@NullMarked
package org.emoscope.corpus.importer;

import org.jspecify.annotations.NullMarked;
