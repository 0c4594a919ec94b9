package org.emoscope.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.Problem;

/** Remembers what a person was told, for tests. */
public final class ToldNotices implements Notices {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Problem> problems = new CopyOnWriteArrayList<>();

    /** These in the place of those of some services. */
    public WorkbenchServices in(WorkbenchServices services) {
        return new WorkbenchServices(
                services.tasks(), services.bridge(), services.theme(), this, services.status(), services.navigator());
    }

    public List<String> told() {
        return List.copyOf(told);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void warn(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void stop(Problem problem) {
        problems.add(problem);
    }
}
