import CKernels

/// An element type that has matrix products.
protocol MatrixElement: TensorElement, BinaryFloatingPoint {
    /// out[m, n] = base + a[m, k] · b[k, n] on the calling thread, with the room that `kernel_product_scratch` asks for.
    static func product(
        _ m: Int, _ n: Int, _ k: Int, _ a: MatrixProduct.Operand<Self>, _ b: MatrixProduct.Operand<Self>,
        base: MatrixProduct.Base<Self>?, into out: UnsafeMutablePointer<Self>, stride: Int,
        scratch: UnsafeMutablePointer<Self>?)
    /// Adds `count` numbers to as many others.
    static func accumulate(_ sum: UnsafeMutablePointer<Self>, _ numbers: UnsafePointer<Self>, _ count: Int)
}

extension Float: MatrixElement {
    static func product(
        _ m: Int, _ n: Int, _ k: Int, _ a: MatrixProduct.Operand<Float>, _ b: MatrixProduct.Operand<Float>,
        base: MatrixProduct.Base<Float>?, into out: UnsafeMutablePointer<Float>, stride: Int,
        scratch: UnsafeMutablePointer<Float>?
    ) {
        kernel_product_f32(
            out, stride, base?.pointer, base?.stride ?? 0,
            MatrixF32(start: a.pointer, row: a.rowStep, column: a.columnStep),
            MatrixF32(start: b.pointer, row: b.rowStep, column: b.columnStep), m, k, n, scratch)
    }

    static func accumulate(_ sum: UnsafeMutablePointer<Float>, _ numbers: UnsafePointer<Float>, _ count: Int) {
        kernel_accumulate_f32(sum, numbers, count)
    }
}

extension Double: MatrixElement {
    static func product(
        _ m: Int, _ n: Int, _ k: Int, _ a: MatrixProduct.Operand<Double>, _ b: MatrixProduct.Operand<Double>,
        base: MatrixProduct.Base<Double>?, into out: UnsafeMutablePointer<Double>, stride: Int,
        scratch: UnsafeMutablePointer<Double>?
    ) {
        kernel_product_f64(
            out, stride, base?.pointer, base?.stride ?? 0,
            MatrixF64(start: a.pointer, row: a.rowStep, column: a.columnStep),
            MatrixF64(start: b.pointer, row: b.rowStep, column: b.columnStep), m, k, n, scratch)
    }

    static func accumulate(_ sum: UnsafeMutablePointer<Double>, _ numbers: UnsafePointer<Double>, _ count: Int) {
        kernel_accumulate_f64(sum, numbers, count)
    }
}
