extension Image {
    /// Reads a JPEG or PNG file as it is meant to be seen: turned as its Exif orientation says (CIPA DC-008, tag 0x0112), as Pillow's
    /// `ImageOps.exif_transpose` does.
    ///
    /// - Throws: ``ImageError``, as `decode(_:name:)`.
    public static func upright(_ bytes: [UInt8], name: String) throws(ImageError) -> Image {
        try decode(bytes, name: name).turned(orientation: exifOrientation(of: bytes) ?? 1)
    }

    /// The picture that a camera wrote with this orientation, from 1 to 8, as it is meant to be seen.
    func turned(orientation: Int) -> Image {
        guard 2...8 ~= orientation else { return self }
        let swaps = orientation >= 5
        let (width, height) = swaps ? (self.height, self.width) : (self.width, self.height)
        let (mirrorsX, mirrorsY): (Bool, Bool) =
            switch orientation {
            case 2: (true, false)
            case 3: (true, true)
            case 4: (false, true)
            case 6: (false, true)
            case 7: (true, true)
            case 8: (true, false)
            default: (false, false)
            }
        return Image(
            width: width, height: height,
            pixels: [UInt8](unsafeUninitializedCapacity: pixels.count) { out, count in
                for plane in 0..<3 {
                    for y in 0..<height {
                        for x in 0..<width {
                            var (column, row) = swaps ? (y, x) : (x, y)
                            if mirrorsX { column = self.width - 1 - column }
                            if mirrorsY { row = self.height - 1 - row }
                            out[(plane * height + y) * width + x] =
                                pixels[(plane * self.height + row) * self.width + column]
                        }
                    }
                }
                count = pixels.count
            })
    }
}

/// The orientation that a picture's Exif data say, from 1 to 8; nil where they say none.
func exifOrientation(of file: [UInt8]) -> Int? {
    guard let exif = exifBlock(of: file) else { return nil }
    return file.withUnsafeBytes { bytes -> Int? in
        let block = UnsafeRawBufferPointer(rebasing: bytes[exif])
        guard block.count >= 8 else { return nil }
        let isLittle = block[0] == UInt8(ascii: "I")
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place <= block.count - count else { return nil }
            return (0..<count).reduce(0) { $0 << 8 | Int(block[place + (isLittle ? count - 1 - $1 : $1)]) }
        }
        guard block[0] == block[1], isLittle || block[0] == UInt8(ascii: "M"), number(2, 2) == 42,
            let directory = number(4, 4), let entries = number(directory, 2)
        else { return nil }
        for entry in 0..<entries {
            let place = directory + 2 + 12 * entry
            guard let tag = number(place, 2) else { return nil }
            // One short number, which stands in the entry itself.
            if tag == 0x0112, number(place + 2, 2) == 3, number(place + 4, 4) == 1, let value = number(place + 8, 2) {
                return 1...8 ~= value ? value : nil
            }
        }
        return nil
    }
}

/// Where the TIFF structure of a file's Exif data stands: in a JPEG file's segment APP1, or a PNG file's chunk eXIf.
private func exifBlock(of file: [UInt8]) -> Range<Int>? {
    func big(_ place: Int, _ count: Int) -> Int { (0..<count).reduce(0) { $0 << 8 | Int(file[place + $1]) } }
    switch ImageFormat(file) {
    case .jpeg:
        var place = 2
        while place + 4 <= file.count, file[place] == 0xFF {
            let (marker, length) = (file[place + 1], big(place + 2, 2))
            // Pixels begin, or the file is damaged, which the decoder says.
            guard marker != 0xDA, length >= 2, place + 2 + length <= file.count else { return nil }
            let content = place + 4..<place + 2 + length
            if marker == 0xE1, file[content].starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) {
                return content.lowerBound + 6..<content.upperBound
            }
            place = content.upperBound
        }
        return nil
    case .png:
        var place = 8
        while place + 12 <= file.count {
            let length = big(place, 4)
            guard length <= file.count - place - 12 else { return nil }
            if file[place + 4..<place + 8].elementsEqual("eXIf".utf8) { return place + 8..<place + 8 + length }
            place += 12 + length
        }
        return nil
    case nil: return nil
    }
}
