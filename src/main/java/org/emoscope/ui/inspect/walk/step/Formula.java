package org.emoscope.ui.inspect.walk.step;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula, and the same with the numbers of this frame.
 *
 * <p>What is lowered is written <code>_{…}</code>, what is raised <code>^{…}</code>.
 *
 * @param general lines with letters
 * @param filled lines with numbers
 */
public record Formula(List<String> general, List<String> filled) {

    /** Where a piece of text stands. */
    public enum Place {
        LINE,
        BELOW,
        ABOVE
    }

    /** Text that stands in one place. */
    public record Piece(String text, Place place) {}

    public Formula {
        general = List.copyOf(general);
        filled = List.copyOf(filled);
    }

    /** The pieces of a line. */
    public static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '_' || c == '^') && line.charAt(i + 1) == '{') {
                int end = line.indexOf('}', i);
                if (i > from) {
                    pieces.add(new Piece(line.substring(from, i), Place.LINE));
                }
                pieces.add(new Piece(line.substring(i + 2, end), c == '_' ? Place.BELOW : Place.ABOVE));
                from = end + 1;
                i = end;
            }
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), Place.LINE));
        }
        return pieces;
    }

    /** A line as it is read aloud, without marks. */
    public static String plain(String line) {
        return line.replaceAll("[_^]\\{([^}]*)}", "$1");
    }
}
