import CKernels

/// Some rows of a part of an archive, as floats: value = byte · scale + shift, by channel.
struct ImageSubset: Dataset {
    let part: ImagePart
    /// Which stored rows of the part these are, ascending.
    let rows: [Int32]
    /// Nil when values are only brought to [0, 1].
    let normalization: Normalization?
    private let scale: [Float]
    private let shift: [Float]

    var count: Int { rows.count }
    var shape: [Int] { part.shape }
    var targets: Targets {
        part.labelShape.isEmpty
            ? .labels(classes: part.classes)
            : .pixels(classes: part.classes, height: part.labelShape[0], width: part.labelShape[1])
    }

    init(part: ImagePart, rows: [Int32], normalization: Normalization?) {
        self.part = part
        self.rows = part.stored(rows)
        self.normalization = normalization
        let channels = part.shape[0]
        if let normalization {
            // (byte / 255 - mean) / deviation
            scale = normalization.deviation.map { Float(1 / (255 * $0)) }
            shift = zip(normalization.mean, normalization.deviation).map { Float(-$0 / $1) }
        } else {
            scale = Array(repeating: Float(1.0 / 255), count: channels)
            shift = Array(repeating: 0, count: channels)
        }
    }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        checkRows(rows)
        guard let bytes = part.images.baseAddress?.assumingMemoryBound(to: UInt8.self), !rows.isEmpty else { return }
        let channels = part.shape[0]
        azmoon_gather_bytes(
            bytes, self.rows, rows.baseAddress, rows.count, channels, sampleSize / channels, scale, shift, samples)
    }

    func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        checkRows(rows)
        guard let bytes = part.labels.baseAddress?.assumingMemoryBound(to: UInt8.self), !rows.isEmpty else { return }
        guard !part.labelShape.isEmpty else {
            azmoon_gather_labels(bytes, self.rows, rows.baseAddress, rows.count, labels)
            if let selection = part.selection {
                for index in rows.indices { labels[index] = selection.newLabels[Int(labels[index])] }
            }
            return
        }
        let plane = part.labelShape.reduce(1, *)
        for (index, row) in rows.enumerated() {
            let source = bytes + Int(self.rows[Int(row)]) * plane
            for pixel in 0..<plane { labels[index * plane + pixel] = Int64(source[pixel]) }
        }
    }

    func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        let labels = labels(Array(rows))
        labels.withUnsafeBufferPointer {
            oneHot($0, classes: part.classes, plane: part.labelShape.reduce(1, *), into: values)
        }
    }
}
