import Data
import Engine

extension Stage {
    /// The batches of an epoch that belong to one step of the optimizer with batch `number`.
    private func group(of number: Int) -> (isFirst: Bool, isLast: Bool, count: Int) {
        let (place, batches) = (number % accumulate, sampler.batchCount)
        let first = number - place
        return (place == 0, place == accumulate - 1 || number == batches - 1, min(accumulate, batches - first))
    }

    /// One training step on `rows` of the training split, batch `number` of its epoch; returns the loss before the step.
    func step(
        _ rows: UnsafeBufferPointer<Int32>, number: Int, pool: BatchPool, watch: inout Stopwatch
    ) -> Double {
        let batch = pool.filled(with: rows)
        watch.lap(.data)
        return train(on: batch, number: number) { watch.lap($0) }
    }

    /// One training step on `batch`: returns the loss before the step; if that is not finite, nothing is changed.
    /// - Parameters:
    ///   - number: the batch's in its epoch, which decides whether gradients are averaged with those of others.
    ///   - lap: called at the end of each part of the step.
    @discardableResult
    @inline(__always)
    func train(on batch: Batch, number: Int = 0, lap: (Stopwatch.Part) -> Void = { _ in }) -> Double {
        if optimizer.needsClosure, hasParameters { return trainByClosure(on: batch, lap: lap) }
        let group = group(of: number)
        if group.isFirst { optimizer.zeroGrad() }
        let loss = loss.compute(model(batch.samples), batch.targets)
        let value = loss.item
        lap(.forward)
        guard value.isFinite, hasParameters else { return value }
        let cost = penalties.isEmpty ? loss : penalties.added(to: loss, model.namedParameters)
        (group.count == 1 ? cost : cost / Double(group.count)).backward()
        lap(.backward)
        guard group.isLast else { return value }
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
            let cost = penalties.isEmpty ? loss : penalties.added(to: loss, model.namedParameters)
            cost.backward()
            clipping.apply(to: optimizer)
            return cost
        }.item
        lap(.optimizer)
        return value
    }
}
