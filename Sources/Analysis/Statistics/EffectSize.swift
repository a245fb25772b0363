extension Statistics {
    /// Cohen's d for paired differences: their mean over their standard deviation (Cohen 1988). Infinite where all
    /// differences are the same and not 0, 0 where all are 0, nil below two.
    public static func cohensD(paired differences: [Double]) -> Double? {
        guard differences.count > 1 else { return nil }
        let center = mean(differences)
        return center == 0 ? 0 : center / standardDeviation(differences)
    }

    /// The probability that a value of `first` exceeds one of `second`, ties counted half: the A of Vargha and
    /// Delaney (2000). NaN where either is empty.
    public static func probabilityOfSuperiority(_ first: [Double], over second: [Double]) -> Double {
        var wins = 0.0
        for a in first {
            for b in second { wins += a > b ? 1 : a == b ? 0.5 : 0 }
        }
        return wins / Double(first.count * second.count)
    }
}
