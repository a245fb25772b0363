import CKernels

typealias Pointer<Element> = UnsafePointer<Element>
typealias MutablePointer<Element> = UnsafeMutablePointer<Element>

/// The element types that have an order and sums: the kernels by type, so that a driver is written once.
protocol OrderedElement: TensorElement, Comparable {
    static var extremeRows: (Bool, MutablePointer<Self>?, MutablePointer<Int64>?, Pointer<Self>?, Int, Int) -> Void {
        get
    }
    static var extremeColumns:
        (Bool, MutablePointer<Self>?, MutablePointer<Int64>?, Pointer<Self>?, Int, Int, Int) -> Void
    { get }
    static var scan: (Bool, Bool, MutablePointer<Self>?, Pointer<Self>?, Int, Int) -> Void { get }
    static var argsortRows: (MutablePointer<Int64>?, Pointer<Self>?, Int, Int, Bool, MutablePointer<UInt64>?) -> Void {
        get
    }
    static var addSlices: (MutablePointer<Self>?, Pointer<Self>?, Pointer<Int64>?, Int, Int, Int64, Int64) -> Void {
        get
    }
    static var addAlong: (MutablePointer<Self>?, Pointer<Self>?, Pointer<Int64>?, Int, Int) -> Void { get }
}

/// The floating-point element types.
protocol RealElement: OrderedElement, BinaryFloatingPoint {
    static var reduceRows:
        (ReduceKernel, MutablePointer<Double>?, Pointer<Self>?, Int, Int, Pointer<Self>?, Self) -> Void
    { get }
    static var reduceColumns:
        (ReduceKernel, MutablePointer<Double>?, Pointer<Self>?, Int, Int, Int, Pointer<Self>?, Self) -> Void
    {
        get
    }
    static var fromDouble: (MutablePointer<Self>?, Pointer<Double>?, Int) -> Void { get }
    static var productScanGradient: (MutablePointer<Self>?, Pointer<Self>?, Pointer<Self>?, Int, Int) -> Void { get }
}

extension Float: RealElement {
    static var extremeRows: (Bool, MutablePointer<Float>?, MutablePointer<Int64>?, Pointer<Float>?, Int, Int) -> Void {
        kernel_extreme_rows_f32
    }
    static var extremeColumns:
        (Bool, MutablePointer<Float>?, MutablePointer<Int64>?, Pointer<Float>?, Int, Int, Int) -> Void
    {
        kernel_extreme_columns_f32
    }
    static var scan: (Bool, Bool, MutablePointer<Float>?, Pointer<Float>?, Int, Int) -> Void { kernel_scan_f32 }
    static var argsortRows: (MutablePointer<Int64>?, Pointer<Float>?, Int, Int, Bool, MutablePointer<UInt64>?) -> Void {
        kernel_argsort_rows_f32
    }
    static var addSlices: (MutablePointer<Float>?, Pointer<Float>?, Pointer<Int64>?, Int, Int, Int64, Int64) -> Void {
        kernel_add_slices_f32
    }
    static var addAlong: (MutablePointer<Float>?, Pointer<Float>?, Pointer<Int64>?, Int, Int) -> Void {
        kernel_add_along_f32
    }
    static var reduceRows:
        (ReduceKernel, MutablePointer<Double>?, Pointer<Float>?, Int, Int, Pointer<Float>?, Float) -> Void
    {
        kernel_reduce_rows_f32
    }
    static var reduceColumns:
        (ReduceKernel, MutablePointer<Double>?, Pointer<Float>?, Int, Int, Int, Pointer<Float>?, Float) -> Void
    { kernel_reduce_columns_f32 }
    static var fromDouble: (MutablePointer<Float>?, Pointer<Double>?, Int) -> Void { kernel_from_double_f32 }
    static var productScanGradient: (MutablePointer<Float>?, Pointer<Float>?, Pointer<Float>?, Int, Int) -> Void {
        kernel_product_scan_gradient_f32
    }
}

extension Double: RealElement {
    static var extremeRows: (Bool, MutablePointer<Double>?, MutablePointer<Int64>?, Pointer<Double>?, Int, Int) -> Void
    {
        kernel_extreme_rows_f64
    }
    static var extremeColumns:
        (Bool, MutablePointer<Double>?, MutablePointer<Int64>?, Pointer<Double>?, Int, Int, Int) -> Void
    {
        kernel_extreme_columns_f64
    }
    static var scan: (Bool, Bool, MutablePointer<Double>?, Pointer<Double>?, Int, Int) -> Void { kernel_scan_f64 }
    static var argsortRows: (MutablePointer<Int64>?, Pointer<Double>?, Int, Int, Bool, MutablePointer<UInt64>?) -> Void
    {
        kernel_argsort_rows_f64
    }
    static var addSlices: (MutablePointer<Double>?, Pointer<Double>?, Pointer<Int64>?, Int, Int, Int64, Int64) -> Void {
        kernel_add_slices_f64
    }
    static var addAlong: (MutablePointer<Double>?, Pointer<Double>?, Pointer<Int64>?, Int, Int) -> Void {
        kernel_add_along_f64
    }
    static var reduceRows:
        (ReduceKernel, MutablePointer<Double>?, Pointer<Double>?, Int, Int, Pointer<Double>?, Double) -> Void
    {
        kernel_reduce_rows_f64
    }
    static var reduceColumns:
        (ReduceKernel, MutablePointer<Double>?, Pointer<Double>?, Int, Int, Int, Pointer<Double>?, Double) -> Void
    { kernel_reduce_columns_f64 }
    static var fromDouble: (MutablePointer<Double>?, Pointer<Double>?, Int) -> Void { kernel_from_double_f64 }
    static var productScanGradient: (MutablePointer<Double>?, Pointer<Double>?, Pointer<Double>?, Int, Int) -> Void {
        kernel_product_scan_gradient_f64
    }
}

extension Int64: OrderedElement {
    static var extremeRows: (Bool, MutablePointer<Int64>?, MutablePointer<Int64>?, Pointer<Int64>?, Int, Int) -> Void {
        kernel_extreme_rows_i64
    }
    static var extremeColumns:
        (Bool, MutablePointer<Int64>?, MutablePointer<Int64>?, Pointer<Int64>?, Int, Int, Int) -> Void
    {
        kernel_extreme_columns_i64
    }
    static var scan: (Bool, Bool, MutablePointer<Int64>?, Pointer<Int64>?, Int, Int) -> Void { kernel_scan_i64 }
    static var argsortRows: (MutablePointer<Int64>?, Pointer<Int64>?, Int, Int, Bool, MutablePointer<UInt64>?) -> Void {
        kernel_argsort_rows_i64
    }
    static var addSlices: (MutablePointer<Int64>?, Pointer<Int64>?, Pointer<Int64>?, Int, Int, Int64, Int64) -> Void {
        kernel_add_slices_i64
    }
    static var addAlong: (MutablePointer<Int64>?, Pointer<Int64>?, Pointer<Int64>?, Int, Int) -> Void {
        kernel_add_along_i64
    }
}
