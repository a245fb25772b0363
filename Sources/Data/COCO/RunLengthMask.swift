/// Why a mask cannot be what it was given as.
public struct MaskError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The reason, as a part of a sentence.
    public let description: String

    init(_ description: String) { self.description = description }
}

/// A binary mask by run lengths, as in COCO (pycocotools' `maskApi.c`; Dollár and Lin, 2014): column by column, the lengths of runs of
/// 0 and 1 in turn, of which the first is a run of 0.
public struct RunLengthMask: Hashable, Sendable {
    /// Pixels from top to bottom.
    public let height: Int
    /// Pixels from left to right.
    public let width: Int
    /// The lengths of the runs in pixels. Their sum is height · width.
    public let counts: [Int]

    /// A mask of `height` by `width` pixels with these runs.
    ///
    /// - Throws: ``MaskError`` when the size is not that of an image, a length is negative, or the lengths do not fill the mask.
    public init(height: Int, width: Int, counts: [Int]) throws(MaskError) {
        guard height > 0, width > 0, height <= Self.mostPixels / width else {
            throw MaskError("the run-length mask's size [\(height), \(width)] is not that of an image")
        }
        var sum = 0
        for count in counts {
            guard count >= 0, count <= height * width - sum else {
                throw MaskError(
                    "the run lengths do not fit: \(count) after \(sum) of \(height) x \(width) = \(height * width) pixels"
                )
            }
            sum += count
        }
        guard sum == height * width else {
            throw MaskError("the run lengths end after \(sum) of \(height) x \(width) = \(height * width) pixels")
        }
        self.init(unchecked: counts, height: height, width: width)
    }

    init(unchecked counts: [Int], height: Int, width: Int) {
        self.height = height
        self.width = width
        self.counts = counts
    }

    static let mostPixels = 1 << 30

    /// How many pixels are 1.
    public var area: Int { stride(from: 1, to: counts.count, by: 2).reduce(0) { $0 + counts[$1] } }

    /// Where the runs of 1 lie in the columns one after the other; none is empty.
    public var runs: [Range<Int>] {
        var (runs, end) = ([Range<Int>](), 0)
        for (index, count) in counts.enumerated() {
            if index % 2 == 1, count > 0 { runs.append(end..<end + count) }
            end += count
        }
        return runs
    }

    /// The mask whose pixels in `runs` are 1; the runs may overlap and be in any order.
    init(runs: [Range<Int>], height: Int, width: Int) {
        var (counts, end) = ([Int](), 0)
        for run in runs.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if !counts.isEmpty, run.lowerBound <= end {
                counts[counts.count - 1] += max(0, run.upperBound - end)
            } else {
                counts += [run.lowerBound - end, run.count]
            }
            end = max(end, run.upperBound)
        }
        if end < height * width || counts.isEmpty { counts.append(height * width - end) }
        self.init(unchecked: counts, height: height, width: width)
    }

    /// The pixels that are 1 in at least one of the masks; nil when there is none. Masks of different sizes stop the program.
    public static func union(_ masks: [RunLengthMask]) -> RunLengthMask? {
        guard let first = masks.first else { return nil }
        precondition(
            masks.allSatisfy { $0.height == first.height && $0.width == first.width },
            "the masks of a union must be of one size")
        return RunLengthMask(runs: masks.flatMap(\.runs), height: first.height, width: first.width)
    }

    /// The smallest box around the pixels that are 1, in pixels; a box of zeros when there is none.
    public var boundingBox: COCOBox {
        var (left, top, right, bottom) = (width, height, -1, -1)
        for run in runs {
            let (first, last) = (run.lowerBound, run.upperBound - 1)
            left = min(left, first / height)
            right = max(right, last / height)
            // A run over the end of a column touches both edges.
            let isWithinColumn = first / height == last / height
            top = min(top, isWithinColumn ? first % height : 0)
            bottom = max(bottom, isWithinColumn ? last % height : height - 1)
        }
        guard right >= 0 else { return COCOBox(x: 0, y: 0, width: 0, height: 0) }
        return COCOBox(
            x: Double(left), y: Double(top), width: Double(right - left + 1), height: Double(bottom - top + 1))
    }

    /// `[height, width]` bytes, 0 or 1, row by row.
    public var bitmap: [UInt8] {
        var pixels = [UInt8](repeating: 0, count: height * width)
        paint(1, into: &pixels)
        return pixels
    }

    /// Sets the mask's pixels of a map `[height, width]` to `value`.
    func paint(_ value: UInt8, into map: inout [UInt8]) {
        for run in runs {
            var (x, y) = run.lowerBound.quotientAndRemainder(dividingBy: height)
            for _ in run {
                map[y * width + x] = value
                y += 1
                if y == height { (x, y) = (x + 1, 0) }
            }
        }
    }
}
