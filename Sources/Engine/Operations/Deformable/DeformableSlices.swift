/// How the output positions of a deformable convolution are cut into slices, by shape. Where images are added to, a slice has a few
/// of them for itself, or a part of one image where there are few.
struct DeformableSlices {
    let count: Int
    /// Slices that share an image; 1 where slices have whole images.
    let perImage: Int
    private let batch: Int
    private let plane: Int
    private let addsToImages: Bool

    /// A slice is worth its own sums where it has four blocks of `block` positions.
    init(_ geometry: ConvolutionGeometry, block: Int, addsToImages: Bool) {
        (batch, plane, self.addsToImages) = (geometry.batch, geometry.outputPlane, addsToImages)
        let most = max(1, batch * plane / (4 * block))
        if addsToImages {
            perImage = max(1, min((8 + batch - 1) / batch, most / batch))
            count = perImage > 1 ? batch * perImage : min(8, batch, most)
        } else {
            perImage = 1
            count = min(16, most)
        }
    }

    /// The positions of a slice, counted over all images.
    subscript(slice: Int) -> Range<Int> {
        if perImage > 1 {
            let (first, part) = (slice / perImage * plane, slice % perImage)
            return first + plane * part / perImage..<first + plane * (part + 1) / perImage
        }
        let (units, size) = addsToImages ? (batch, plane) : (batch * plane, 1)
        return units * slice / count * size..<units * (slice + 1) / count * size
    }

    /// The images that a slice has positions of.
    func images(of slice: Int) -> Range<Int> {
        let positions = self[slice]
        return positions.lowerBound / plane..<(positions.upperBound + plane - 1) / plane
    }
}
