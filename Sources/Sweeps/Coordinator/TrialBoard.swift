import Store

/// Where every trial of a plan stands, as its coordinator sees it. Trials are known by their index in the plan.
struct TrialBoard {
    private enum State: Equatable {
        /// A run file is there, not yet checked.
        case unverified
        case waiting
        case running
        /// Another runner holds its lease.
        case elsewhere
        case finished(RunStatus)
        case interrupted
    }

    private var states: [State]
    private var unverified: Queue
    private var waiting = Queue([])
    /// The trials that another runner has, in the order in which that was seen.
    private(set) var elsewhere: [Int] = []
    /// How many results there are of each status, those of earlier sweeps included.
    private(set) var finished: [RunStatus: Int] = [:]
    private(set) var interrupted: [Int] = []
    private(set) var finishedCount = 0

    /// - Parameter stored: whether a run file of the trial is there.
    init(stored: [Bool]) {
        states = stored.map { $0 ? .unverified : .waiting }
        unverified = Queue(stored.indices.filter { stored[$0] })
        waiting = Queue(stored.indices.filter { !stored[$0] })
    }

    var count: Int { states.count }
    var unverifiedCount: Int { unverified.count }
    var waitingCount: Int { waiting.count }
    /// Whether nothing is left to do or to wait for.
    var isSettled: Bool { finishedCount + interrupted.count == states.count }

    /// The next trial whose run file has to be checked; it stays unverified until another state is set.
    mutating func nextUnverified() -> Int? { unverified.removeFirst() }

    /// Takes the next waiting trial; it is running from now on.
    mutating func nextWaiting() -> Int? {
        guard let index = waiting.removeFirst() else { return nil }
        states[index] = .running
        return index
    }

    /// Puts the trial at the back of the queue.
    mutating func wait(_ index: Int) {
        leave(index)
        states[index] = .waiting
        waiting.append(index)
    }

    mutating func setElsewhere(_ index: Int) {
        guard states[index] != .elsewhere else { return }
        states[index] = .elsewhere
        elsewhere.append(index)
    }

    mutating func finish(_ index: Int, _ status: RunStatus) {
        if case .finished = states[index] { return }
        leave(index)
        states[index] = .finished(status)
        finished[status, default: 0] += 1
        finishedCount += 1
    }

    /// The trial is given up for this sweep, without a result.
    mutating func interrupt(_ index: Int) {
        leave(index)
        states[index] = .interrupted
        interrupted.append(index)
    }

    private mutating func leave(_ index: Int) {
        if states[index] == .elsewhere { elsewhere.removeAll { $0 == index } }
    }
}

/// First in, first out, without moving what is left.
private struct Queue {
    private var elements: [Int]
    private var first = 0

    init(_ elements: [Int]) { self.elements = elements }

    var count: Int { elements.count - first }

    mutating func append(_ element: Int) { elements.append(element) }

    mutating func removeFirst() -> Int? {
        guard first < elements.count else { return nil }
        defer { first += 1 }
        return elements[first]
    }
}
