/// The gradient of the input, which slices of the positions add to at once: the first slice of an image adds to the gradient itself,
/// the others to an image of their own.
struct DeformableImages<Element: MatrixElement> {
    private let target: UnsafeMutablePointer<Element>
    private let slices: DeformableSlices
    private let batch: Int
    private let size: Int
    private let copies: Storage

    /// Of `batch` images of `size` numbers.
    init(_ target: UnsafeMutablePointer<Element>, _ slices: DeformableSlices, batch: Int, size: Int) {
        (self.target, self.slices, self.batch, self.size) = (target, slices, batch, size)
        copies = Storage(byteCount: batch * (slices.perImage - 1) * size * MemoryLayout<Element>.stride)
    }

    /// The copies of an image, one behind the other.
    private func copies(of image: Int) -> UnsafeMutablePointer<Element> {
        copies.pointer.assumingMemoryBound(to: Element.self) + image * (slices.perImage - 1) * size
    }

    /// Where a slice finds image 0, if its own images, set to zero, lie where they would lie behind it.
    func cleared(for slice: Int) -> UnsafeMutablePointer<Element> {
        let (images, part) = (slices.images(of: slice), slice % slices.perImage)
        let first = images.lowerBound
        let own = part == 0 ? target + first * size : copies(of: first) + (part - 1) * size
        own.update(repeating: 0, count: images.count * size)
        return own - first * size
    }

    /// Adds the copies to the gradient, in order.
    func join() {
        guard slices.perImage > 1 else { return }
        for image in 0..<batch {
            PartialSums.add(copies(of: image), count: slices.perImage - 1, size: size, onto: target + image * size)
        }
    }
}
