package org.emoscope.corpus.importer;

import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;

/** The synthetic demo corpus: a manifest beside the marker file that only its maker writes. */
final class DemoImporter implements CorpusImporter {

    private static final String MARKER = "emoscope-demo.properties";

    private final ManifestImporter manifest = new ManifestImporter();

    @Override
    public CorpusType type() {
        return CorpusType.DEMO;
    }

    @Override
    public double affinity(FileListing files) {
        return files.others().contains(MARKER) ? manifest.affinity(files) : 0;
    }

    @Override
    public Annotations read(FileListing files, ScanOptions options) throws CorpusException {
        return manifest.read(files, options);
    }
}
