import Engine
import Specs

/// When a training ends before its last epoch, and which weights it leaves.
struct Stopping: Sendable {
    /// Epochs without a lower validation loss after which training stops; nil for none.
    let patience: Int?
    let kept: Kept

    enum Kept: String, CaseIterable { case last, best }

    /// Whether the validation loss decides anything.
    var watches: Bool { patience != nil || kept == .best }
}

/// The best epoch so far, by the validation loss.
struct BestEpoch {
    private let stopping: Stopping
    private let parameters: [(name: String, tensor: Tensor)]
    private var loss = Double.infinity
    private var state: [(name: String, tensor: Tensor)] = []
    /// 0: before training.
    private(set) var epoch = 0
    private var last = 0

    /// - Parameter parameters: those of the model, which change as it is trained.
    init(_ stopping: Stopping, _ parameters: [(name: String, tensor: Tensor)]) {
        self.stopping = stopping
        self.parameters = parameters
    }

    /// Takes the validation loss after `epoch`.
    mutating func add(_ loss: Double, epoch: Int) {
        last = epoch
        guard loss < self.loss else { return }
        (self.loss, self.epoch) = (loss, epoch)
        if stopping.kept == .best { state = parameters.map { ($0.name, $0.tensor.detach().clone()) } }
    }

    /// Whether training has gone on for long enough without a better epoch.
    var isExhausted: Bool { stopping.patience.map { last - epoch >= $0 } ?? false }

    /// Puts the best epoch's weights back, where they are kept and others are there.
    /// - Returns: the epoch; nil where the last epoch's weights stay.
    func restore(_ model: Module) -> Int? {
        guard stopping.kept == .best else { return nil }
        if epoch != last { _ = try? model.load(stateDict: state, strict: false) }
        return epoch
    }
}
