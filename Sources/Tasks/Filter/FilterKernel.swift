import Specs

/// Numbers that a filter multiplies the places of its window by, and sums: as in every framework without turning them around.
struct FilterKernel: Sendable {
    /// `[channels, height, width]`; one plane filters each channel by itself, several are summed over channels of that number.
    let planes: [[[Double]]]

    /// A kernel that has a name.
    enum Name: String, CaseIterable {
        case sobelVertical = "sobel-vertical"
        case sobelHorizontal = "sobel-horizontal"
        case prewittVertical = "prewitt-vertical"
        case prewittHorizontal = "prewitt-horizontal"
        case laplacian
        case sharpen
        case boxBlur = "box-blur"
        case gaussianBlur = "gaussian-blur"
        case grey
        case redAgainstGreen = "red-against-green"
        case blueAgainstYellow = "blue-against-yellow"

        fileprivate var planes: [[[Double]]] {
            switch self {
            // Vertical edges are where brightness changes from left to right.
            case .sobelVertical: [[[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]]
            case .sobelHorizontal: [[[-1, -2, -1], [0, 0, 0], [1, 2, 1]]]
            case .prewittVertical: [[[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]]
            case .prewittHorizontal: [[[-1, -1, -1], [0, 0, 0], [1, 1, 1]]]
            case .laplacian: [[[0, 1, 0], [1, -4, 1], [0, 1, 0]]]
            case .sharpen: [[[0, -1, 0], [-1, 5, -1], [0, -1, 0]]]
            case .boxBlur: [Self.mean(1)]
            case .gaussianBlur: [[[1, 2, 1], [2, 4, 2], [1, 2, 1]].map { $0.map { $0 / 16 } }]
            // The luma of ITU-R BT.601.
            case .grey: [[[0.299]], [[0.587]], [[0.114]]]
            case .redAgainstGreen: [Self.mean(1), Self.mean(-1), Self.mean(0)]
            case .blueAgainstYellow: [Self.mean(-0.5), Self.mean(-0.5), Self.mean(1)]
            }
        }

        /// A weight shared evenly by 3x3 places.
        private static func mean(_ weight: Double) -> [[Double]] {
            Array(repeating: Array(repeating: weight / 9, count: 3), count: 3)
        }
    }

    init(_ name: Name) { planes = name.planes }

    /// A kernel of given numbers.
    private init(_ planes: [[[Double]]]) { self.planes = planes }

    private static let plane = Form<[[Double]]>.list(.list(.number, count: 1...99), count: 1...99)

    /// A name, rows of numbers, or a plane of such rows for each channel.
    static let form = Form<Either<Name, Either<[[Double]], [[[Double]]]>>>.either(
        .words(Name.self), .either(plane, .list(plane, count: 1...1024))
    ).map { given -> FilterKernel in
        switch given {
        case .first(let name): return FilterKernel(name)
        case .second(.first(let plane)): return FilterKernel([plane])
        case .second(.second(let planes)): return FilterKernel(planes)
        }
    } back: {
        .second(.second($0.planes))
    }

    /// Height and width.
    /// - Throws: ``Misfit`` where rows, or planes, differ in length.
    var extents: [Int] {
        get throws {
            let (height, width) = (planes[0].count, planes[0][0].count)
            guard planes.allSatisfy({ $0.count == height && $0.allSatisfy { $0.count == width } }) else {
                throw Misfit("the rows of a kernel must be of one length, and its planes of one size")
            }
            return [height, width]
        }
    }

    /// The weights of a convolution of so many channels, `[outputs, channels / groups, height, width]` in row-major order.
    /// - Throws: ``Misfit`` where the kernel has planes for another number of channels.
    func weights(channels: Int) throws -> (outputs: Int, groups: Int, values: [Double]) {
        let values = planes.flatMap { $0.flatMap { $0 } }
        if planes.count == 1 {
            return (channels, channels, (0..<channels).flatMap { _ in values })
        }
        guard planes.count == channels else {
            throw Misfit("the kernel has planes for \(planes.count) channels, but its input has \(channels)")
        }
        return (1, 1, values)
    }
}
