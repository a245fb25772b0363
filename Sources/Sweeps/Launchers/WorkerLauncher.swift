import Files

/// Starts workers: here as local processes; a scheduler of a cluster would be another conformance.
public protocol WorkerLauncher {
    /// Starts one more worker, whose standard streams are pipes to the coordinator.
    /// - Throws: an error that says why no worker can be started; the sweep stops with it.
    func launch() throws -> any WorkerProcess
}

/// A started worker. The coordinator closes the three descriptors.
public protocol WorkerProcess: AnyObject {
    /// The coordinator writes requests here. Closing it asks the worker to end at once.
    var input: Int32 { get }
    /// The worker's events, one JSON object a line.
    var output: Int32 { get }
    /// The worker's standard error.
    var errors: Int32 { get }
    /// The worker's process id, for journal and messages.
    var identifier: Int32 { get }
    /// Ends the worker and whatever it started; does not wait.
    func kill()
    /// How the worker ended, or nil while it runs. Does not wait, and clears what is left of the worker when it has
    /// ended.
    func reap() -> WorkerExit?
}

/// How a worker's process ended.
public typealias WorkerExit = ProcessExit
