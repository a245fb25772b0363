import CKernels

/// Channels that one thread adds up at a time.
private let channelBlock = 64

/// The mean of each region, or its sum over a divisor.
final class MeanPooling: LinearOperator {
    let name = "MeanPooling"
    private let regions: PoolingRegions
    private let divisor: Int?

    init(_ regions: PoolingRegions, divisor: Int? = nil) {
        self.regions = regions
        self.divisor = divisor
    }

    func apply(_ x: Tensor) -> Tensor {
        let source = regions.order.arranged(x)
        let result = regions.order.uninitialized(regions.outputShape, x.dtype)
        guard result.elementCount > 0 else { return result }
        regions.withRegions { shape in
            regions.withFactors(divisor: divisor) { factors in
                regions.forPositions {
                    kernel_sum_pool(
                        x.isWide, result.start, source.start, shape, factors, $0.lowerBound, $0.upperBound)
                }
            }
        }
        return result
    }

    func applyAdjoint(_ y: Tensor) -> Tensor {
        let gradients = regions.order.arranged(y)
        let result = regions.order.uninitialized(regions.inputShape, y.dtype)
        result.clear()
        let (inputs, outputs) = (regions.inputPlane * regions.channels, regions.outputPlane * regions.channels)
        let size = y.dtype.byteCount
        regions.withRegions { shape in
            regions.withFactors(divisor: divisor) { factors in
                PoolingRegions.forImages(regions.images, blocks: regions.channels, size: channelBlock) {
                    kernel_add_spread(
                        y.isWide, result.start + $0 * inputs * size, gradients.start + $0 * outputs * size, shape,
                        factors, $1.lowerBound, $1.upperBound)
                }
            }
        }
        return result
    }
}

/// The numbers at places that were found in each region: the maximum, once it is known where each stands.
final class Picking: LinearOperator, @unchecked Sendable {
    let name = "MaxPooling"
    private let regions: PoolingRegions
    /// The place in its image of each output, of int32, in the order of the output in memory.
    private let places: Storage

    private init(_ regions: PoolingRegions, places: Storage) {
        self.regions = regions
        self.places = places
    }

    private var pointer: UnsafeMutablePointer<Int32> { places.pointer.assumingMemoryBound(to: Int32.self) }

    /// The maximum of each region, and the operator that picks it.
    static func maxima(of x: Tensor, _ regions: PoolingRegions) -> (Tensor, Picking) {
        let source = regions.order.arranged(x)
        let result = regions.order.uninitialized(regions.outputShape, x.dtype)
        let operation = Picking(regions, places: Storage(byteCount: result.elementCount * 4))
        let places = operation.pointer
        if result.elementCount > 0 {
            regions.withRegions { shape in
                regions.forPositions {
                    kernel_max_pool(
                        x.isWide, result.start, places, source.start, shape, $0.lowerBound, $0.upperBound)
                }
            }
        }
        return (result, operation)
    }

    /// The places as PyTorch gives them: `[N, C, ...]` of int64, counted in each channel's plane.
    var indices: Tensor {
        let result = regions.order.uninitialized(regions.outputShape, .int64)
        let out = result.pointer(Int64.self)
        for index in 0..<result.elementCount { out[index] = Int64(pointer[index]) }
        return result.contiguous()
    }

    func apply(_ x: Tensor) -> Tensor {
        let source = regions.order.arranged(x)
        let result = regions.order.uninitialized(regions.outputShape, x.dtype)
        guard result.elementCount > 0 else { return result }
        regions.withRegions { shape in
            regions.forPositions {
                kernel_pick(x.isWide, result.start, pointer, source.start, shape, $0.lowerBound, $0.upperBound)
            }
        }
        return result
    }

    func applyAdjoint(_ y: Tensor) -> Tensor {
        let gradients = regions.order.arranged(y)
        let result = regions.order.uninitialized(regions.inputShape, y.dtype)
        if regions.isDisjoint && y.elementCount > 0 {
            regions.withRegions { shape in
                regions.forPositions {
                    kernel_place_picked(
                        y.isWide, result.start, pointer, gradients.start, shape, $0.lowerBound, $0.upperBound)
                }
            }
            return result
        }
        result.clear()
        let (inputs, outputs) = (regions.inputPlane * regions.channels, regions.outputPlane * regions.channels)
        let size = y.dtype.byteCount
        regions.withRegions { shape in
            PoolingRegions.forImages(regions.images, blocks: regions.channels, size: channelBlock) {
                kernel_add_picked(
                    y.isWide, result.start + $0 * inputs * size, pointer + $0 * outputs,
                    gradients.start + $0 * outputs * size, shape, $1.lowerBound, $1.upperBound)
            }
        }
        return result
    }
}
