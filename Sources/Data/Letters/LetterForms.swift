/// A stroke of a letter: places (x, y) in the unit square, y downwards, one after the other.
struct LetterStroke: Sendable {
    let places: [(x: Double, y: Double)]

    /// Places along each straight piece or bend, so that what bends the letter bends its lines.
    private static let steps = 4

    /// From place to place in straight lines.
    static func line(_ numbers: [Double]) -> LetterStroke {
        stroke(numbers) { _, from, to, _, share in (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
        }
    }

    /// Through all places without a corner: a spline of Catmull and Rom, 1974.
    static func curve(_ numbers: [Double]) -> LetterStroke {
        func value(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ t: Double) -> Double {
            (2 * b + t * ((c - a) + t * ((2 * a - 5 * b + 4 * c - d) + t * (3 * (b - c) + d - a)))) / 2
        }
        return stroke(numbers) { before, from, to, after, share in
            (value(before.x, from.x, to.x, after.x, share), value(before.y, from.y, to.y, after.y, share))
        }
    }

    private typealias Place = (x: Double, y: Double)

    private static func stroke(
        _ numbers: [Double], _ between: (Place, Place, Place, Place, _ share: Double) -> Place
    ) -> LetterStroke {
        let given = stride(from: 0, to: numbers.count - 1, by: 2).map { (x: numbers[$0], y: numbers[$0 + 1]) }
        guard let first = given.first, let last = given.last else { return LetterStroke(places: []) }
        var places = [first]
        for index in given.indices.dropLast() {
            let before = index > 0 ? given[index - 1] : first
            let after = index + 2 < given.count ? given[index + 2] : last
            for step in 1...steps {
                places.append(between(before, given[index], given[index + 1], after, Double(step) / Double(steps)))
            }
        }
        return LetterStroke(places: places)
    }
}

/// The capital letters as strokes of a pen. Some have two forms.
enum LetterForms {
    /// The forms of each letter, A to Z.
    static let all: [[[LetterStroke]]] = [
        a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
    ]

    private typealias Stroke = LetterStroke

    private static let a: [[Stroke]] = [
        [.line([0.1, 1, 0.5, 0, 0.9, 1]), .line([0.26, 0.62, 0.74, 0.62])],
        [
            .curve([0.12, 1, 0.14, 0.4, 0.3, 0.06, 0.5, 0, 0.7, 0.06, 0.86, 0.4, 0.88, 1]),
            .line([0.14, 0.58, 0.86, 0.58]),
        ],
    ]
    private static let b: [[Stroke]] = [
        [
            .line([0.15, 0, 0.15, 1]), .curve([0.15, 0, 0.6, 0.03, 0.78, 0.24, 0.6, 0.45, 0.15, 0.48]),
            .curve([0.15, 0.48, 0.66, 0.52, 0.87, 0.75, 0.65, 0.97, 0.15, 1]),
        ]
    ]
    private static let c: [[Stroke]] = [
        [.curve([0.88, 0.2, 0.7, 0.04, 0.45, 0, 0.2, 0.15, 0.1, 0.5, 0.2, 0.85, 0.45, 1, 0.7, 0.96, 0.88, 0.8])]
    ]
    private static let d: [[Stroke]] = [
        [
            .line([0.15, 0, 0.15, 1]),
            .curve([0.15, 0, 0.55, 0.03, 0.83, 0.24, 0.9, 0.5, 0.83, 0.76, 0.55, 0.97, 0.15, 1]),
        ]
    ]
    private static let e: [[Stroke]] = [
        [.line([0.85, 0, 0.15, 0, 0.15, 1, 0.85, 1]), .line([0.15, 0.5, 0.7, 0.5])],
        [
            .curve([0.85, 0.12, 0.6, 0, 0.3, 0.05, 0.2, 0.25, 0.32, 0.43, 0.6, 0.48]),
            .curve([0.6, 0.48, 0.3, 0.53, 0.13, 0.75, 0.3, 0.96, 0.6, 1, 0.88, 0.87]),
        ],
    ]
    private static let f: [[Stroke]] = [
        [.line([0.85, 0, 0.18, 0, 0.18, 1]), .line([0.18, 0.48, 0.7, 0.48])]
    ]
    private static let g: [[Stroke]] = [
        [
            .curve([0.88, 0.18, 0.7, 0.03, 0.45, 0, 0.2, 0.15, 0.1, 0.5, 0.2, 0.85, 0.45, 1, 0.72, 0.96, 0.88, 0.8]),
            .line([0.88, 0.98, 0.88, 0.56, 0.55, 0.56]),
        ]
    ]
    private static let h: [[Stroke]] = [
        [.line([0.12, 0, 0.12, 1]), .line([0.88, 0, 0.88, 1]), .line([0.12, 0.5, 0.88, 0.5])]
    ]
    private static let i: [[Stroke]] = [
        [.line([0.5, 0, 0.5, 1])],
        [.line([0.5, 0, 0.5, 1]), .line([0.22, 0, 0.78, 0]), .line([0.22, 1, 0.78, 1])],
    ]
    private static let j: [[Stroke]] = [
        [.curve([0.75, 0, 0.75, 0.35, 0.74, 0.7, 0.62, 0.94, 0.4, 1, 0.2, 0.9, 0.14, 0.7])],
        [.curve([0.65, 0, 0.65, 0.35, 0.64, 0.7, 0.52, 0.94, 0.34, 1, 0.16, 0.86]), .line([0.35, 0, 0.95, 0])],
    ]
    private static let k: [[Stroke]] = [
        [.line([0.15, 0, 0.15, 1]), .line([0.85, 0, 0.15, 0.56]), .line([0.38, 0.39, 0.88, 1])]
    ]
    private static let l: [[Stroke]] = [[.line([0.18, 0, 0.18, 1, 0.85, 1])]]
    private static let m: [[Stroke]] = [
        [.line([0.06, 1, 0.1, 0, 0.5, 0.65, 0.9, 0, 0.94, 1])],
        [
            .line([0.08, 0, 0.08, 1]), .curve([0.08, 0.3, 0.2, 0.02, 0.38, 0.05, 0.48, 0.4, 0.48, 1]),
            .curve([0.48, 0.4, 0.6, 0.03, 0.8, 0.05, 0.9, 0.4, 0.92, 1]),
        ],
    ]
    private static let n: [[Stroke]] = [[.line([0.12, 1, 0.12, 0, 0.88, 1, 0.88, 0])]]
    private static let ring: [Double] = [
        0.5, 0, 0.21, 0.13, 0.08, 0.5, 0.21, 0.87, 0.5, 1, 0.79, 0.87, 0.92, 0.5, 0.79, 0.13, 0.5, 0,
    ]
    private static let o: [[Stroke]] = [[.curve(ring)]]
    private static let p: [[Stroke]] = [
        [.line([0.16, 0, 0.16, 1]), .curve([0.16, 0, 0.62, 0.03, 0.85, 0.27, 0.62, 0.52, 0.16, 0.55])]
    ]
    private static let q: [[Stroke]] = [
        [.curve(ring), .line([0.58, 0.68, 0.96, 1.06])],
        [.curve(ring), .curve([0.4, 0.78, 0.6, 0.76, 0.75, 0.95, 0.96, 1.05])],
    ]
    private static let r: [[Stroke]] = [
        [
            .line([0.16, 0, 0.16, 1]), .curve([0.16, 0, 0.62, 0.03, 0.83, 0.26, 0.62, 0.5, 0.16, 0.53]),
            .line([0.45, 0.53, 0.88, 1]),
        ]
    ]
    private static let s: [[Stroke]] = [
        [
            .curve([
                0.85, 0.16, 0.66, 0.02, 0.4, 0.01, 0.19, 0.16, 0.24, 0.37, 0.5, 0.49, 0.78, 0.62, 0.85, 0.82, 0.62,
                0.98,
                0.34, 0.98, 0.13, 0.83,
            ])
        ]
    ]
    private static let t: [[Stroke]] = [[.line([0.08, 0, 0.92, 0]), .line([0.5, 0, 0.5, 1])]]
    private static let u: [[Stroke]] = [
        [.curve([0.12, 0, 0.12, 0.35, 0.15, 0.72, 0.3, 0.95, 0.5, 1, 0.7, 0.95, 0.85, 0.72, 0.88, 0.35, 0.88, 0])],
        [
            .curve([0.12, 0, 0.12, 0.4, 0.16, 0.78, 0.34, 0.99, 0.6, 0.94, 0.8, 0.7]), .line([0.82, 0, 0.84, 1]),
        ],
    ]
    private static let v: [[Stroke]] = [[.line([0.08, 0, 0.5, 1, 0.92, 0])]]
    private static let w: [[Stroke]] = [
        [.line([0.04, 0, 0.27, 1, 0.5, 0.35, 0.73, 1, 0.96, 0])],
        [
            .curve([0.06, 0, 0.08, 0.6, 0.2, 0.97, 0.38, 0.9, 0.5, 0.4]),
            .curve([0.5, 0.4, 0.6, 0.9, 0.8, 0.97, 0.92, 0.6, 0.95, 0]),
        ],
    ]
    private static let x: [[Stroke]] = [[.line([0.1, 0, 0.9, 1]), .line([0.9, 0, 0.1, 1])]]
    private static let y: [[Stroke]] = [
        [.line([0.1, 0, 0.5, 0.5, 0.9, 0]), .line([0.5, 0.5, 0.5, 1])],
        [.line([0.14, 0, 0.5, 0.55]), .line([0.88, 0, 0.34, 1])],
    ]
    private static let z: [[Stroke]] = [
        [.line([0.12, 0, 0.88, 0, 0.12, 1, 0.88, 1])],
        [.line([0.12, 0, 0.88, 0, 0.12, 1, 0.88, 1]), .line([0.28, 0.5, 0.74, 0.5])],
    ]
}
