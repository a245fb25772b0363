extension Image {
    /// `[height, width]` values: the luma of ITU-R BT.601, bit for bit as Pillow's `convert("L")`.
    public var grey: [UInt8] {
        let plane = width * height
        return [UInt8](unsafeUninitializedCapacity: plane) { out, count in
            for place in 0..<plane {
                let (red, green) = (Int(pixels[place]), Int(pixels[plane + place]))
                let sum = 19595 * red + 38470 * green + 7471 * Int(pixels[2 * plane + place])
                out[place] = UInt8((sum + 0x8000) >> 16)
            }
            count = plane
        }
    }
}
