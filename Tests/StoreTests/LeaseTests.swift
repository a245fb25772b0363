import Foundation
import Synchronization
import Testing

@testable import Store

@Suite struct Leases {
    @Test func aTrialIsLeasedOnceUntilReleased() throws {
        try withStore { store throws in
            #expect(!store.isLeased(trialID(0)))
            let lease = try #require(try store.lease(trialID(0)))
            // Another opening of the store stands for another process: the locks belong to open files.
            let other = try RunStore(directory: store.directory)
            #expect(try other.lease(trialID(0)) == nil)
            #expect(store.isLeased(trialID(0)) && other.isLeased(trialID(0)))
            #expect(try other.lease(trialID(1)) != nil)
            lease.release()
            lease.release()
            #expect(!other.isLeased(trialID(0)))
            #expect(try other.lease(trialID(0)) != nil)
        }
    }

    @Test func lettingGoReleases() throws {
        try withStore { store throws in
            do {
                let lease = try #require(try store.lease(trialID(0)))
                #expect(store.isLeased(trialID(0)))
                withExtendedLifetime(lease) {}
            }
            #expect(!store.isLeased(trialID(0)))
        }
    }

    @Test func trialsAndNamesDoNotMeet() throws {
        try withStore { store throws in
            let highest = String(repeating: "f", count: 64)
            let lowest = String(repeating: "0", count: 64)
            let leases = [
                try store.lease(highest), try store.lease(lowest), try store.lease(named: "plan"),
                try store.lease(named: "journal"), try store.lease(named: ""),
            ]
            #expect(leases.allSatisfy { $0 != nil })
            #expect(try store.lease(named: "plan") == nil)
            #expect(try store.lease(highest) == nil)
            withExtendedLifetime(leases) {}
        }
    }

    @Test func waitingForANameEndsWhenItIsReleased() throws {
        try withStore { store throws in
            let lease = try #require(try store.lease(named: "plan"))
            Thread.detachNewThread {
                Thread.sleep(forTimeInterval: 0.05)
                lease.release()
            }
            let waited = try store.waitForLease(named: "plan", purpose: "tests")
            #expect(try store.lease(named: "plan") == nil)
            waited.release()
        }
    }

    @Test func ofManyOnlyOneGetsIt() async throws {
        let folder = try TemporaryFolder()
        let store = try RunStore(directory: folder.path)
        let leases = try await withThrowingTaskGroup(of: Lease?.self) { group in
            for _ in 0..<32 { group.addTask { try store.lease(trialID(0)) } }
            return try await group.reduce(into: [Lease]()) { if let lease = $1 { $0.append(lease) } }
        }
        #expect(leases.count == 1)
        withExtendedLifetime(folder) {}
    }

    @Test func anotherProcessIsExcludedAndItsDeathReleases() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
            print("skipped: a lease between two processes needs /usr/bin/python3")
            return
        }
        try withStore { store throws in
            let byte = try Lease.byte(ofTrial: String(trialID(0).prefix(16)))
            let child = Process()
            child.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
            // fcntl.lockf takes the POSIX lock of the same byte, which excludes ours and dies with its process.
            child.arguments = [
                "-c",
                """
                import fcntl, sys, time
                file = open(sys.argv[1], "a+b")
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, int(sys.argv[2]))
                print("locked", flush=True)
                time.sleep(60)
                """, store.directory + "/leases", "\(byte)",
            ]
            let output = Pipe()
            child.standardOutput = output
            try child.run()
            defer { child.terminate() }
            try #require(!output.fileHandleForReading.availableData.isEmpty)
            #expect(store.isLeased(trialID(0)))
            #expect(try store.lease(trialID(0)) == nil)
            kill(child.processIdentifier, SIGKILL)
            child.waitUntilExit()
            #expect(!store.isLeased(trialID(0)))
            #expect(try store.lease(trialID(0)) != nil)
        }
    }

    /// Until a new process is another program, it has copies of its parent's descriptors.
    @Test func aProcessThatIsBeingStartedKeepsNoLease() throws {
        try withStore { store throws in
            let started = Atomic(0)
            let isDone = Atomic(false)
            Thread.detachNewThread {
                while !isDone.load(ordering: .relaxed), startAProcess() { started.add(1, ordering: .relaxed) }
                isDone.store(true, ordering: .relaxed)
            }
            defer { isDone.store(true, ordering: .relaxed) }
            while started.load(ordering: .relaxed) < 100 {
                let hasEnded = isDone.load(ordering: .relaxed)
                try #require(!hasEnded, "no process could be started")
                try #require(try store.lease(trialID(0))).release()
            }
        }
    }

    @Test func readersOfAStoreWithoutLeasesSeeNone() throws {
        try withStore { store throws in
            let reader = try RunStore(directory: store.directory, access: .readOnly)
            #expect(!reader.isLeased(trialID(0)))
            #expect(try names(in: store.directory) == ["runs"])
        }
    }
}

/// Starts a program that does nothing, and waits for its end; false where that fails.
private func startAProcess() -> Bool {
    var identifier: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/true"), nil]
    defer { free(arguments[0]) }
    guard posix_spawn(&identifier, "/bin/true", nil, nil, &arguments, nil) == 0 else { return false }
    var status: Int32 = 0
    return waitpid(identifier, &status, 0) == identifier && status == 0
}
