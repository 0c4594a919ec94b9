/**
 * Corpus: import and scan report.
 */
@NullMarked
package org.emoscope.ui.corpus;

import org.jspecify.annotations.NullMarked;
