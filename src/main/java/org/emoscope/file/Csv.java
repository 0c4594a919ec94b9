package org.emoscope.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Comma-separated values as in RFC 4180: cells with a comma, a quote or a line break stand in double quotes. */
public final class Csv {

    private Csv() {}

    /**
     * One line of a file.
     *
     * @param number the line of the file that it begins on, from 1
     * @param cells its cells without their quotes, one or more
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The cells as one line that ends in a line feed. */
    public static String line(Iterable<?> cells) {
        StringBuilder line = new StringBuilder();
        for (Iterator<?> i = cells.iterator(); i.hasNext(); ) {
            line.append(quoted(String.valueOf(i.next()))).append(i.hasNext() ? "," : "\n");
        }
        return line.toString();
    }

    /**
     * The lines of a text; empty lines are left out. A byte order mark and any of the usual line ends are understood.
     *
     * @throws CsvException if a quote is never closed or text follows a closed one; the message names the line
     */
    public static List<Line> parse(String text) throws CsvException {
        return new Parser(text).lines();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Walks once over a text. */
    private static final class Parser {

        private final String text;
        private final List<Line> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int lineNumber = 1;

        Parser(String text) {
            this.text = text;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        List<Line> lines() throws CsvException {
            while (at < text.length()) {
                int begunOn = lineNumber;
                boolean more = true;
                while (more) {
                    cells.add(text.startsWith("\"", at) ? quotedCell() : plainCell());
                    more = text.startsWith(",", at);
                    at += more ? 1 : 0;
                }
                skipLineEnd();
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    lines.add(new Line(begunOn, cells));
                }
                cells = new ArrayList<>();
            }
            return lines;
        }

        private String plainCell() {
            int from = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at).strip();
        }

        private String quotedCell() throws CsvException {
            int begunOn = lineNumber;
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    lineNumber += c == '\n' ? 1 : 0;
                    cell.append(c);
                } else if (text.startsWith("\"", at)) {
                    cell.append('"');
                    at++;
                } else {
                    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                        throw new CsvException("line " + lineNumber + ": text follows a closing quote");
                    }
                    return cell.toString();
                }
            }
            throw new CsvException("line " + begunOn + ": a quote is never closed");
        }

        private void skipLineEnd() {
            if (text.startsWith("\r\n", at)) {
                at++;
            }
            if (at < text.length()) {
                at++;
                lineNumber++;
            }
        }
    }
}
