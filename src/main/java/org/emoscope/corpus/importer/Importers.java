package org.emoscope.corpus.importer;

import java.util.List;

/** The importers that EmoScope knows, the surest first: among equals the earlier one wins. */
public final class Importers {

    private Importers() {}

    public static List<CorpusImporter> all() {
        return List.of(new ManifestImporter(), new EmoDbImporter());
    }
}
