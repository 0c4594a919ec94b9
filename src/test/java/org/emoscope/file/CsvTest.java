package org.emoscope.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Property(tries = 500, seed = "6407")
    void readsBackWhatItWrote(@ForAll("cells") List<String> cells) throws CsvException {
        assertThat(Csv.parse("first\n" + Csv.line(cells)).get(1).cells()).isEqualTo(cells);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab ,\"\r\n'ä\t").ofMaxLength(6);
        return cell.list().ofMinSize(2).ofMaxSize(5);
    }

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(Csv.line(List.of("plain", "a,b", "say \"hi\"", 3)))
                .isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",3\n");
    }

    @Test
    void understandsByteOrderMarkAndForeignLineEnds() throws CsvException {
        List<Csv.Line> lines = Csv.parse("\uFEFFpath,label\r\n\r\na.wav, sad \rb.wav,joy");

        assertThat(lines)
                .extracting(Csv.Line::cells)
                .containsExactly(List.of("path", "label"), List.of("a.wav", "sad"), List.of("b.wav", "joy"));
    }

    @Test
    void numbersLinesAsAnEditorDoes() throws CsvException {
        assertThat(Csv.parse("a,b\n\n\"x\ny\",2\nc,d\n"))
                .extracting(Csv.Line::number)
                .containsExactly(1, 3, 5);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatThrownBy(() -> Csv.parse("a,b\nc,\"d\ne,f\n"))
                .isInstanceOf(CsvException.class)
                .hasMessage("line 2: a quote is never closed");
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        assertThatThrownBy(() -> Csv.parse("\"a\"b,c\n"))
                .isInstanceOf(CsvException.class)
                .hasMessage("line 1: text follows a closing quote");
    }
}
