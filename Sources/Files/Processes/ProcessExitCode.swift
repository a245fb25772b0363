/// The codes that Azmoon's processes tell each other by.
public enum ProcessExitCode {
    /// Memory for a tensor could not be had. A worker that ends so has its trial recorded as `out-of-memory`.
    public static let outOfMemory: Int32 = 77
}
