package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativeLibraryTest {

    @Test
    void exactlyOneNativeArrayLibraryIsOnTheClassPath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> natives = Arrays.stream(classPath.split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> name.matches("nd4j-native-[^-]+-[^-]+-(linux|windows|macosx)-.*\\.jar"))
                .toList();
        assertThat(natives).as("of %s", classPath).hasSize(1);
    }
}
