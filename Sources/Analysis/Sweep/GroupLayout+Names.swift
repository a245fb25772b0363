import Specs

extension GroupLayout {
    /// What the report of a plan calls the arms of some of its trials. Where two have one name, what sets them apart stands behind it: the
    /// value along, the seed, and of trials that agree in all of that the first digits of the id.
    static func names(of trials: [Trial], in plan: Plan) throws(AnalysisError) -> [String] {
        let options = try ReportOptions(plan.report)
        let within = [options.along, options.tune, options.over, seedPath].compactMap { $0 }
        let others = plan.axes.map(\.path).filter { $0 != options.compare && !within.contains($0) }
        let names = trials.map { label(of: $0, compare: options.compare, others: others, name: plan.name).bare }
        if Set(names).count == names.count { return names }
        let differing = within.filter { path in Set(trials.map { $0.label(along: path) }).count > 1 }
        let longer = trials.map {
            label(of: $0, compare: options.compare, others: others + differing, name: plan.name).full
        }
        if Set(longer).count == longer.count { return longer }
        return zip(longer, trials).map { "\($0) (\($1.shortID))" }
    }
}

extension Plan {
    /// What the report of the sweep calls the arms of the trials with these ids, told apart; nil where one is of another sweep.
    /// - Parameter ids: of the trials, whole.
    /// - Throws: `AnalysisError` where the plan asks for a report that cannot be.
    public func names(ofTrials ids: [String]) throws(AnalysisError) -> [String]? {
        let found = ids.compactMap { id in trials.first { $0.id == id } }
        return found.count == ids.count ? try GroupLayout.names(of: found, in: self) : nil
    }
}
