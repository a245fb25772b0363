/// Gathers the mistakes of one spec, so that its author learns of all at once.
final class SpecErrorLog {
    private var errors: [SpecError] = []

    func add(_ error: SpecError) { errors.append(error) }

    /// What `read` gives, or nil after its error was added.
    func attempt<Result>(_ read: () throws(SpecError) -> Result) -> Result? {
        do { return try read() } catch {
            add(error)
            return nil
        }
    }

    var isEmpty: Bool { errors.isEmpty }

    /// Throws all that was added as one error, if there is any, with `others` behind.
    func throwAll(and others: [SpecError] = []) throws(SpecError) {
        if let error = SpecError.all(errors, and: others) { throw error }
    }
}
