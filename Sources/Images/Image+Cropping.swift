extension Image {
    /// The part of the image whose upper left pixel is at (`left`, `top`). Where it reaches over an edge it is black.
    public func cropped(left: Int, top: Int, width: Int, height: Int) -> Image {
        precondition(width > 0 && height > 0, "an image cannot be cropped to \(width) x \(height)")
        var result = [UInt8](repeating: 0, count: 3 * width * height)
        let columns = max(0, left)..<max(max(0, left), min(self.width, left + width))
        let rows = max(0, top)..<max(max(0, top), min(self.height, top + height))
        for plane in 0..<3 {
            for y in rows {
                let source = (plane * self.height + y) * self.width
                let target = (plane * height + y - top) * width - left
                for x in columns { result[target + x] = pixels[source + x] }
            }
        }
        return Image(width: width, height: height, pixels: result)
    }
}
