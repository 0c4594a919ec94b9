package org.emoscope.ui.inspect.walk.step;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.MelFilterBank;

/**
 * The triangles of a filter bank, ready to be drawn and asked.
 *
 * @param filters from the lowest up
 * @param highest the largest weight of all
 */
public record BankLines(List<Filter> filters, double highest) {

    /**
     * One triangle.
     *
     * @param lowHz where it begins to rise
     * @param centreHz its peak
     * @param highHz where it ends
     * @param firstBin the first bin under it
     * @param weights of the bins under it
     */
    public record Filter(double lowHz, double centreHz, double highHz, int firstBin, Values weights) {

        /** The weight of a bin, 0 outside. */
        public double weight(int bin) {
            int i = bin - firstBin;
            return i < 0 || i >= weights.length() ? 0 : weights.at(i);
        }
    }

    public BankLines {
        filters = List.copyOf(filters);
    }

    static BankLines of(MelFilterBank bank) {
        double[] corners = bank.cornersHz();
        List<Filter> filters = new ArrayList<>();
        double highest = 0;
        for (int m = 0; m < bank.filters(); m++) {
            Values weights = Values.of(bank.weights(m));
            highest = Math.max(highest, weights.most());
            filters.add(new Filter(corners[m], corners[m + 1], corners[m + 2], bank.firstBin(m), weights));
        }
        return new BankLines(filters, highest);
    }

    /** The filter that weighs a bin most; of those that do not, the one whose centre is nearest. */
    public int strongestAt(int bin, double hz) {
        int best = 0;
        for (int m = 1; m < filters.size(); m++) {
            double more = filters.get(m).weight(bin) - filters.get(best).weight(bin);
            boolean nearer = Math.abs(filters.get(m).centreHz() - hz)
                    < Math.abs(filters.get(best).centreHz() - hz);
            if (more > 0 || more == 0 && nearer) {
                best = m;
            }
        }
        return best;
    }
}
