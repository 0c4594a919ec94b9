package org.emoscope.corpus.importer;

import java.util.List;

/** The importers that EmoScope knows; among those that fit a folder equally well the earlier one wins. */
public final class Importers {

    private Importers() {}

    public static List<CorpusImporter> all() {
        return List.of(
                new DemoImporter(),
                new IemocapImporter(),
                new ManifestImporter(),
                new EmoDbImporter(),
                new RavdessImporter(),
                new CremaDImporter(),
                new TessImporter(),
                new SaveeImporter(),
                new UrduImporter(),
                new CasiaImporter(),
                new FolderImporter());
    }
}
