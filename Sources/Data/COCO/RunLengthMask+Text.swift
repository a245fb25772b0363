// COCO's compressed form: each length in groups of five bits, lowest first, as the characters from "0" on; a sixth bit says that more
// follow, and the last group's highest bit is the sign. From the third on, lengths are differences from the length two places before.
extension RunLengthMask {
    /// Reads a mask of `height` by `width` pixels in COCO's compressed form (`rleFrString` of pycocotools' `maskApi.c`).
    ///
    /// - Throws: ``MaskError`` when the text is cut off, has a foreign character or does not fill the mask.
    public init(height: Int, width: Int, text: String) throws(MaskError) {
        var counts: [Int] = []
        var (value, shift) = (0, 0)
        for (place, byte) in text.utf8.enumerated() {
            guard (48..<112).contains(byte) else {
                throw MaskError("character \(place) of the compressed run lengths is not one of '0' to 'o'")
            }
            let group = Int(byte) - 48
            guard shift < 60 else { throw MaskError("run length \(counts.count) has too many digits") }
            value |= (group & 0x1F) << shift
            shift += 5
            if group & 0x20 != 0 { continue }
            if group & 0x10 != 0 { value |= -1 << shift }
            // At most 60 bits and lengths below 2^30 (checked here): no overflow.
            let count = counts.count > 2 ? value + counts[counts.count - 2] : value
            guard count >= 0, count <= Self.mostPixels else {
                throw MaskError("run length \(counts.count) is \(count)")
            }
            counts.append(count)
            (value, shift) = (0, 0)
        }
        guard shift == 0 else { throw MaskError("the compressed run lengths are cut off") }
        try self.init(height: height, width: width, counts: counts)
    }

    /// The mask in COCO's compressed form (`rleToString` of pycocotools' `maskApi.c`).
    public var text: String {
        var bytes: [UInt8] = []
        for (index, count) in counts.enumerated() {
            var rest = index > 2 ? count - counts[index - 2] : count
            while true {
                let group = rest & 0x1F
                rest >>= 5
                let isLast = group & 0x10 != 0 ? rest == -1 : rest == 0
                bytes.append(UInt8(48 + (isLast ? group : group | 0x20)))
                if isLast { break }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
