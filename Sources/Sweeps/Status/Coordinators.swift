import Store

/// Each coordinator at work on a folder holds one of these named leases, so that `azmoon status` can tell whether
/// somebody is at work.
extension RunStore {
    private static let places = 1...32

    /// Takes the first free place. Nil when all are taken: the sweep runs all the same, unseen.
    func announceCoordinator() throws -> Lease? {
        for place in Self.places {
            if let lease = try lease(named: Self.leaseName(place)) { return lease }
        }
        return nil
    }

    /// How many coordinators are at work.
    public func coordinatorsAtWork() -> Int { Self.places.count { isLeased(named: Self.leaseName($0)) } }

    private static func leaseName(_ place: Int) -> String { "coordinator-\(place)" }
}
