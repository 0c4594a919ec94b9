package org.emoscope.corpus.importer;

import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.demo.DemoCorpus;

/** The synthetic demo corpus: a manifest beside the marker file that only its maker writes. */
final class DemoImporter implements CorpusImporter {

    private final ManifestImporter manifest = new ManifestImporter();

    @Override
    public CorpusType type() {
        return CorpusType.DEMO;
    }

    @Override
    public double affinity(FileListing files) {
        return files.others().contains(DemoCorpus.MARKER) ? manifest.affinity(files) : 0;
    }

    @Override
    public Annotations read(FileListing files, ScanOptions options) throws CorpusException {
        return manifest.read(files, options);
    }
}
