import Foundation
import Testing

@testable import Store

@Suite struct RunFiles {
    @Test(arguments: RunStatus.allCases)
    func aRecordComesBackBitForBit(_ status: RunStatus) throws {
        try withStore { store throws in
            let record = sampleRecord(status: status)
            let entry = try store.write(record)
            let run = try store.open(record.trialID)
            #expect(run.trialID == record.trialID && run.status == status && run.reason == record.reason)
            #expect(run.settings == record.settings && run.provenance == record.provenance)
            #expect(
                run.sha256 == entry.sha256
                    && store.check(record.trialID) == .valid(status: status, sha256: entry.sha256))
            #expect(try run.datasetPaths() == record.datasets.map(\.path).sorted())
            for dataset in record.datasets {
                #expect(try run.read(dataset.path).isIdentical(to: dataset), "\(dataset.path)")
            }
            #expect(try run.doubles("/confusion/test")[0] == 5)
            #expect(try run.doubles("/diagnostics/mask") == [0, 1, 255, 3])
            #expect(try run.doubles("/timing/total") == [12.5])
            #expect(run.has("/steps/loss") && !run.has("/steps") && !run.has("/steps/accuracy"))
            #expect(throws: StoreError.self) { try run.read("/steps/accuracy") }
            #expect(throws: StoreError.self) { try run.doubles("/provenance/diff") }
        }
    }

    @Test func theEntrySaysWhatWasStored() throws {
        try withStore { store throws in
            let entry = try store.write(sampleRecord(status: .diverged))
            let size = try bytes(of: store.runPath(entry.trial)).count
            #expect(entry.trial == trialID(0) && entry.status == .diverged && entry.reason.hasPrefix("step 12"))
            #expect(
                entry.bytes == size && entry.seconds == 12.5 && entry.worker == Int(getpid()) && !entry.host.isEmpty)
            #expect(entry.finished.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
            #expect(try store.journal() == [entry])
        }
    }

    @Test func theSameRecordGivesTheSameBytes() throws {
        let first = try RunImage.encode(sampleRecord())
        let second = try RunImage.encode(sampleRecord())
        #expect(first.bytes == second.bytes && first.seal == second.seal)
        #expect(try RunImage.encode(sampleRecord(1)).bytes != first.bytes)
    }

    @Test func theFileStartsWithItsSealAndIsHDF5Behind() throws {
        let (bytes, seal) = try RunImage.encode(sampleRecord())
        let head = String(decoding: bytes.prefix(512).prefix { $0 != 0 }, as: UTF8.self)
        #expect(head == "AZMOON RUN 1\nsha256 \(seal.sha256)\nbytes \(bytes.count - 512)\n")
        #expect(bytes[512..<520].elementsEqual([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]))
    }

    @Test func aRunWithoutDatasetsOrWithLargeTextsIsARun() throws {
        try withStore { store throws in
            let text = String(repeating: "λόγος ", count: 30_000)
            let record = RunRecord(
                trialID: trialID(3), status: .crashed, reason: text, settings: "{}", provenance: text)
            try store.write(record)
            let run = try store.open(trialID(3))
            #expect(try run.datasetPaths().isEmpty)
            #expect(run.reason == text && run.provenance == text)
        }
    }

    @Test func aRunMayBeAskedForByItsShortID() throws {
        try withStore { store throws in
            try store.write(sampleRecord(7))
            let short = String(trialID(7).prefix(16))
            #expect(try store.open(short).trialID == trialID(7))
            #expect(store.runPath(trialID(7)) == store.directory + "/runs/\(short).h5")
        }
    }

    @Test func anotherRunOfTheTrialReplacesTheFirst() throws {
        try withStore { store throws in
            try store.write(sampleRecord(status: .crashed))
            try store.write(sampleRecord(status: .completed))
            #expect(try store.open(trialID(0)).status == .completed)
            #expect(try store.journal().map(\.status) == [.crashed, .completed])
            #expect(try names(in: store.directory + "/runs").count == 1)
        }
    }

    @Test func whatCannotBeStoredIsRefusedAndLeavesNothing() throws {
        try withStore { store throws in
            var records = Array(repeating: sampleRecord(), count: 5)
            records[0].datasets[0].shape = [3]
            records[1].datasets.append(records[1].datasets[0])
            records[2].provenance = "a\0b"
            records[3].datasets[8].elements = .text("a\0b")
            records[4].datasets[1].path = "/tensors"
            for record in records {
                let error = #expect(throws: StoreError.self) { try store.write(record) }
                guard case .invalidRecord = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
            }
            #expect(try names(in: store.directory + "/runs").isEmpty && store.journal().isEmpty)
        }
    }

    @Test(arguments: [
        "", "abc", "../../../../etc/passwd", String(repeating: "A", count: 64), String(repeating: "a", count: 65),
    ])
    func whatIsNoIDIsRefused(_ id: String) throws {
        try withStore { store throws in
            var record = sampleRecord()
            record.trialID = id
            #expect(throws: StoreError.invalidID(id)) { try store.write(record) }
            #expect(throws: StoreError.invalidID(id)) { try store.open(id) }
            #expect(throws: StoreError.invalidID(id)) { try store.lease(id) }
            #expect(store.check(id) == .missing && !store.isLeased(id))
        }
    }
}
