extension Tensor {
    /// Labels `[N]` of int64 in 0..<classes as rows `[N, classes]` with a 1 at the label.
    public func oneHot(classes: Int, dtype: DType = .float32) -> Tensor {
        Tensor.check(self.dtype == .int64, "oneHot: labels must be of int64, not \(self.dtype)")
        let result = Tensor.zeros(Shape(shape.array + [classes]), dtype: dtype)
        for (row, label) in array(Int64.self).enumerated() {
            Tensor.check(
                label >= 0 && label < Int64(classes), "oneHot: label \(label) is not one of \(classes) classes")
            let place = row * classes + Int(label)
            switch dtype {
            case .float32: result.pointer(Float.self)[place] = 1
            case .float64: result.pointer(Double.self)[place] = 1
            case .int64: result.pointer(Int64.self)[place] = 1
            case .uint8: result.pointer(UInt8.self)[place] = 1
            case .bool: result.pointer(Bool.self)[place] = true
            }
        }
        return result
    }
}
