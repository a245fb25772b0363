import CKernels

typealias Pointer<Element> = UnsafePointer<Element>
typealias MutablePointer<Element> = UnsafeMutablePointer<Element>

/// The types of the kernels for elements of a type.
enum Kernel<Element> {
    typealias ExtremeRows = (Bool, MutablePointer<Element>?, MutablePointer<Int64>?, Pointer<Element>?, Int, Int) ->
        Void
    typealias ExtremeColumns = (
        Bool, MutablePointer<Element>?, MutablePointer<Int64>?, Pointer<Element>?, Int, Int, Int
    ) -> Void
    typealias Scan = (Bool, Bool, MutablePointer<Element>?, Pointer<Element>?, Int, Int) -> Void
    typealias ArgsortRows = (MutablePointer<Int64>?, Pointer<Element>?, Int, Int, Bool, MutablePointer<UInt64>?) -> Void
    typealias AddSlices = (MutablePointer<Element>?, Pointer<Element>?, Pointer<Int64>?, Int, Int, Int64, Int64) -> Void
    typealias AddAlong = (MutablePointer<Element>?, Pointer<Element>?, Pointer<Int64>?, Int, Int) -> Void
    typealias ReduceRows = (
        ReduceKernel, MutablePointer<Double>?, Pointer<Element>?, Int, Int, Pointer<Element>?, Element
    ) -> Void
    typealias ReduceColumns = (
        ReduceKernel, MutablePointer<Double>?, Pointer<Element>?, Int, Int, Int, Pointer<Element>?, Element
    ) -> Void
    typealias FromDouble = (MutablePointer<Element>?, Pointer<Double>?, Int) -> Void
    typealias ProductScanGradient = (MutablePointer<Element>?, Pointer<Element>?, Pointer<Element>?, Int, Int) -> Void
}

/// The element types that have an order and sums: the kernels by type, so that a driver is written once.
protocol OrderedElement: TensorElement, Comparable {
    static var extremeRows: Kernel<Self>.ExtremeRows { get }
    static var extremeColumns: Kernel<Self>.ExtremeColumns { get }
    static var scan: Kernel<Self>.Scan { get }
    static var argsortRows: Kernel<Self>.ArgsortRows { get }
    static var addSlices: Kernel<Self>.AddSlices { get }
    static var addAlong: Kernel<Self>.AddAlong { get }
}

/// The floating-point element types.
protocol RealElement: OrderedElement, BinaryFloatingPoint {
    static var reduceRows: Kernel<Self>.ReduceRows { get }
    static var reduceColumns: Kernel<Self>.ReduceColumns { get }
    static var fromDouble: Kernel<Self>.FromDouble { get }
    static var productScanGradient: Kernel<Self>.ProductScanGradient { get }
}

extension Float: RealElement {
    static var extremeRows: Kernel<Self>.ExtremeRows { kernel_extreme_rows_f32 }
    static var extremeColumns: Kernel<Self>.ExtremeColumns { kernel_extreme_columns_f32 }
    static var scan: Kernel<Self>.Scan { kernel_scan_f32 }
    static var argsortRows: Kernel<Self>.ArgsortRows { kernel_argsort_rows_f32 }
    static var addSlices: Kernel<Self>.AddSlices { kernel_add_slices_f32 }
    static var addAlong: Kernel<Self>.AddAlong { kernel_add_along_f32 }
    static var reduceRows: Kernel<Self>.ReduceRows { kernel_reduce_rows_f32 }
    static var reduceColumns: Kernel<Self>.ReduceColumns { kernel_reduce_columns_f32 }
    static var fromDouble: Kernel<Self>.FromDouble { kernel_from_double_f32 }
    static var productScanGradient: Kernel<Self>.ProductScanGradient { kernel_product_scan_gradient_f32 }
}

extension Double: RealElement {
    static var extremeRows: Kernel<Self>.ExtremeRows { kernel_extreme_rows_f64 }
    static var extremeColumns: Kernel<Self>.ExtremeColumns { kernel_extreme_columns_f64 }
    static var scan: Kernel<Self>.Scan { kernel_scan_f64 }
    static var argsortRows: Kernel<Self>.ArgsortRows { kernel_argsort_rows_f64 }
    static var addSlices: Kernel<Self>.AddSlices { kernel_add_slices_f64 }
    static var addAlong: Kernel<Self>.AddAlong { kernel_add_along_f64 }
    static var reduceRows: Kernel<Self>.ReduceRows { kernel_reduce_rows_f64 }
    static var reduceColumns: Kernel<Self>.ReduceColumns { kernel_reduce_columns_f64 }
    static var fromDouble: Kernel<Self>.FromDouble { kernel_from_double_f64 }
    static var productScanGradient: Kernel<Self>.ProductScanGradient { kernel_product_scan_gradient_f64 }
}

extension Int64: OrderedElement {
    static var extremeRows: Kernel<Self>.ExtremeRows { kernel_extreme_rows_i64 }
    static var extremeColumns: Kernel<Self>.ExtremeColumns { kernel_extreme_columns_i64 }
    static var scan: Kernel<Self>.Scan { kernel_scan_i64 }
    static var argsortRows: Kernel<Self>.ArgsortRows { kernel_argsort_rows_i64 }
    static var addSlices: Kernel<Self>.AddSlices { kernel_add_slices_i64 }
    static var addAlong: Kernel<Self>.AddAlong { kernel_add_along_i64 }
}
