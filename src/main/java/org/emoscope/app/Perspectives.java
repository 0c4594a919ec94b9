package org.emoscope.app;

import java.util.List;
import java.util.function.Function;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.inspect.InspectPerspective;

/** The perspectives of the workbench, in the order of the rail, each with what it needs. */
final class Perspectives implements Function<WorkbenchServices, List<Perspective>> {

    @Override
    public List<Perspective> apply(WorkbenchServices services) {
        return List.of(new InspectPerspective(services));
    }
}
