/**
 * Protocols: how a corpus is divided into training, validation and test utterances.
 *
 * <p>Start at {@link org.emoscope.corpus.protocol.Protocol}; {@link org.emoscope.corpus.protocol.LeakageAudit} checks
 * what comes out. May import {@code corpus}, {@code corpus.label} and {@code file}. Every random choice comes from the
 * seed that is passed in, after sorting by id.
 */
@NullMarked
package org.emoscope.corpus.protocol;

import org.jspecify.annotations.NullMarked;
