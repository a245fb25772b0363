import Data
import Engine

extension Stage {
    /// One training step on `rows` of the training split; returns the loss before the step.
    func step(_ rows: UnsafeBufferPointer<Int32>, pool: BatchPool, watch: inout Stopwatch) -> Double {
        let batch = pool.filled(with: rows)
        watch.lap(.data)
        return train(on: batch) { watch.lap($0) }
    }

    /// One training step on `batch`: returns the loss before the step; if that is not finite, nothing is changed.
    /// - Parameter lap: called at the end of each part of the step.
    @discardableResult
    @inline(__always)
    func train(on batch: Batch, lap: (Stopwatch.Part) -> Void = { _ in }) -> Double {
        if optimizer.needsClosure { return trainByClosure(on: batch, lap: lap) }
        optimizer.zeroGrad()
        let loss = loss.compute(model(batch.samples), batch.targets)
        let value = loss.item
        lap(.forward)
        guard value.isFinite else { return value }
        loss.backward()
        lap(.backward)
        clipping.apply(to: optimizer)
        rates.gradientsAreReady()
        optimizer.step()
        lap(.optimizer)
        return value
    }

    /// The same for an optimizer that computes the loss itself, and may do so many times; all of it counts as its time.
    private func trainByClosure(on batch: Batch, lap: (Stopwatch.Part) -> Void) -> Double {
        let value = optimizer.step {
            optimizer.zeroGrad()
            let loss = loss.compute(model(batch.samples), batch.targets)
            loss.backward()
            clipping.apply(to: optimizer)
            return loss
        }.item
        lap(.optimizer)
        return value
    }
}
