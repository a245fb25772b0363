import Specs

extension GroupLayout {
    /// What differs in no setting but the seed, the point of `over` and the value that is chosen.
    struct Arm {
        let label: Label
        /// The trials of each repetition, one for each value; both in the order of the plan.
        let repetitions: [[Trial]]
    }

    /// The arms of a plan, in its order.
    static func arms(of plan: Plan, tuning path: String, _ options: ReportOptions) -> [Arm] {
        let apart = plan.axes.map(\.path).filter { ![path, seedPath, options.over].contains($0) }
        let others = apart.filter { $0 != options.compare }
        var arms = Ordered<[String], Ordered<String, [Trial]>>()
        for trial in plan.trials.sorted(by: { $0.index < $1.index }) {
            let key = apart.map { trial.label(along: $0) ?? "" }
            let repetition = repetition(of: trial, over: options.over)
            arms[key, default: Ordered()][repetition, default: []].append(trial)
        }
        return arms.values.compactMap { arm in
            arm.values.first?.first.map { trial in
                let label = label(of: trial, compare: options.compare, others: others, name: plan.name)
                return Arm(label: label, repetitions: arm.values)
            }
        }
    }
}

/// Values by key, in the order in which the keys came.
private struct Ordered<Key: Hashable, Value> {
    private(set) var values: [Value] = []
    private var places: [Key: Int] = [:]

    subscript(key: Key, default initial: Value) -> Value {
        get { places[key].map { values[$0] } ?? initial }
        set {
            if let place = places[key] {
                values[place] = newValue
            } else {
                places[key] = values.count
                values.append(newValue)
            }
        }
    }
}
