import Data
import Files
import Specs

/// How long a data set's files take to be unpacked and checked, without the cache.
struct UnpackingTime {
    private let source: ImageSource
    /// Of images and labels.
    private let bytes: Int
    private let seconds: Double

    /// The best of five times.
    init(of source: ImageSource) throws {
        self.source = source
        var (bytes, best) = (0, Double.infinity)
        for _ in 0..<5 {
            let start = MonotonicClock.now
            bytes = try ImageArchive.unpack(source)
            best = min(best, MonotonicClock.now - start)
        }
        (self.bytes, seconds) = (bytes, best)
    }

    private var speed: Double { Double(bytes) / seconds }

    var text: String {
        "\(source.name): \(ByteCount.text(bytes)) unpacked and checked in \(Int((1000 * seconds).rounded())) ms, "
            + "\(Int((speed / 1e6).rounded())) MB/s"
    }

    var json: Value {
        .object([
            "name": .string(source.name), "bytes": .integer(bytes), "seconds": .number(seconds),
            "bytes_per_second": .number(speed),
        ])
    }
}
