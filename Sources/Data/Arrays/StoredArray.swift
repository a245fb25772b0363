import Files
import Foundation
import HDF5

/// An array that was read, of whatever format.
struct StoredArray {
    let shape: [Int]
    /// Whether its elements are bytes without a sign, as pixels are.
    let isPixels: Bool
    /// The elements in the order in which the last index varies fastest.
    let floats: () -> [Float]
    /// The same as whole numbers; nil when one is not.
    let integers: () -> [Int64]?

    var count: Int { shape.reduce(1, *) }

    init(_ array: NumPyArray) {
        shape = array.shape
        isPixels = array.kind == .unsigned && array.width == 1
        floats = array.floats
        integers = array.integers
    }

    /// The dataset `name` of an HDF5 file.
    ///
    /// - Throws: `DataError.invalid`, which lists the datasets when there is none of the name.
    init(hdf5 path: String, name: String) throws(DataError) {
        func reason(_ error: any Error) -> String {
            let text = "\(error)"
            return text.hasSuffix(".") ? String(text.dropLast()) : text
        }
        do { try ForeignHDF5.check(path) } catch { throw .invalid(path: path, reason: reason(error)) }
        let dataset: HDF5.Dataset
        let values: [Double]
        let whole: [Int64]?
        do {
            let root = try File.open(atPath: path).root()
            guard try root.kind(of: name) == .dataset else {
                let names = try root.datasetPaths().prefix(20).map(\.quoted).joined(separator: ", ")
                throw DataError.invalid(path: path, reason: "has no dataset \(name.quoted); it has \(names)")
            }
            dataset = try root.dataset(name)
            guard let form = try dataset.numberForm(), form.byteCount <= 8 else {
                throw DataError.invalid(path: "\(path):\(name)", reason: "holds no numbers of up to 8 bytes")
            }
            isPixels = form.isUnsigned && form.byteCount == 1
            if form.isInteger {
                let numbers = try dataset.read(as: Int64.self)
                // The library makes the largest number of what is larger.
                whole = form.isUnsigned && form.byteCount == 8 && numbers.contains(.max) ? nil : numbers
                values = numbers.map { Double($0) }
            } else {
                values = try dataset.read(as: Double.self)
                let numbers = values.compactMap { Int64(exactly: $0) }
                whole = numbers.count == values.count ? numbers : nil
            }
        } catch let error as DataError {
            throw error
        } catch {
            throw .invalid(path: path, reason: reason(error))
        }
        shape = dataset.shape
        floats = { values.map { Float($0) } }
        integers = { whole }
    }
}

/// What is asked before the HDF5 library reads a stranger's file: it is not safe from damage, and the program tries a file in a process of
/// its own first.
public enum ForeignHDF5 {
    private final class Guard: @unchecked Sendable {
        // Unchecked because the lock guards every access.
        let lock = NSLock()
        var check: (@Sendable (String) throws -> Void)?
    }

    private static let current = Guard()

    /// Has `check` called with each file's path before it is read; what it throws is the file's trouble.
    public static func beforeReading(_ check: @escaping @Sendable (String) throws -> Void) {
        current.lock.withLock { current.check = check }
    }

    static func check(_ path: String) throws { try current.lock.withLock { current.check }?(path) }
}
