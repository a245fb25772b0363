import Engine

/// Draws one after the other from a stream that the reader's name and the input's number decide: an input can be made again alone.
struct Draws {
    private let stream: RandomStream
    private var next: UInt64 = 0

    init(reader: String, index: Int, seed: UInt64) {
        stream = RandomStream(seed: seed, role: "fuzz/\(reader)/\(index)")
    }

    mutating func below(_ bound: Int) -> Int {
        defer { next += 1 }
        return bound > 1 ? stream.integer(at: next, below: bound) : 0
    }

    mutating func byte() -> UInt8 { UInt8(below(256)) }

    mutating func element<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// Damage, as files have it by accident and by intent.
struct Mutation {
    /// What a format's inputs are made of, to be put in at random places.
    var snippets: [[UInt8]] = []
    /// Whether numbers in text are replaced.
    var isText = false

    init(snippets: [String] = [], isText: Bool = false) {
        self.snippets = snippets.map { Array($0.utf8) }
        self.isText = isText
    }

    /// One to four changes of one of the seeds; now and then none.
    func input(_ seeds: [[UInt8]], _ draws: inout Draws) -> [UInt8] {
        var bytes = draws.element(seeds)
        for _ in 0..<draws.below(5) { change(&bytes, seeds, &draws) }
        return bytes
    }

    private func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]], _ draws: inout Draws) {
        let place = draws.below(bytes.count + 1)
        let length = 1 + draws.below(draws.below(4) == 0 ? 64 : 8)
        let stretch = place..<min(bytes.count, place + length)
        switch draws.below(isText ? 10 : 8) {
        case 0: bytes.removeLast(bytes.count - place)
        case 1: bytes.removeSubrange(stretch)
        case 2: for index in stretch { bytes[index] = draws.byte() }
        // Numbers at their limits.
        case 3:
            bytes.replaceSubrange(
                stretch, with: repeatElement(draws.element([0, 0x7F, 0x80, 0xFF]), count: stretch.count))
        case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8(draws.below(8)) }
        case 5: bytes.insert(contentsOf: (0..<length).map { _ in draws.byte() }, at: place)
        case 6:
            let other = draws.element(seeds)
            let start = draws.below(other.count)
            bytes.insert(contentsOf: other[start..<min(other.count, start + 1 + draws.below(200))], at: place)
        case 7 where !snippets.isEmpty: bytes.insert(contentsOf: draws.element(snippets), at: place)
        case 8, 9: replaceNumber(&bytes, from: place, &draws)
        default: bytes.replaceSubrange(stretch, with: bytes[stretch].reversed())
        }
    }

    private static let numbers = [
        "0", "-1", "1e999", "-1e308", "2147483648", "4294967296", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "99999999999999999999999", "1e-400", "NaN", "0.5", "1000000000", "65536",
    ].map { Array($0.utf8) }

    /// The first number behind a place becomes another.
    private func replaceNumber(_ bytes: inout [UInt8], from place: Int, _ draws: inout Draws) {
        guard let start = bytes[place...].firstIndex(where: { 48...57 ~= $0 }) else { return }
        let end = bytes[start...].firstIndex { !(48...57 ~= $0 || $0 == 46) } ?? bytes.count
        bytes.replaceSubrange(start..<end, with: draws.element(Self.numbers))
    }
}
