import Specs

extension GroupLayout {
    /// What differs in no setting but the seed, the point of `over` and the value that is chosen.
    struct Arm {
        /// The trials of each repetition, one for each value; both in the order of the plan.
        var repetitions: [[Trial]] = []
    }

    /// The arms of a plan, in its order.
    static func arms(of plan: Plan, tuning path: String, over: String?) -> [Arm] {
        let apart = plan.axes.map(\.path).filter { ![path, seedPath, over].contains($0) }
        var arms = Ordered<[String], Ordered<String, [Trial]>>()
        for trial in plan.trials.sorted(by: { $0.index < $1.index }) {
            let key = apart.map { trial.label(along: $0) ?? "" }
            let repetition = repetition(of: trial, over: over)
            arms[key, default: Ordered()][repetition, default: []].append(trial)
        }
        return arms.values.map { Arm(repetitions: $0.values) }
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
