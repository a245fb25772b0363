import Specs
import Store
import Testing

@testable import Sweeps

@Suite struct WorkerMessageTests {
    @Test func requestsSurviveTheWire() throws {
        let trial = Trial(
            id: String(repeating: "0f", count: 32), index: 7,
            settings: .object([
                "rate": .number(0.1), "one": .number(1), "count": .integer(1),
                "text": .string("two\nlines, \"quoted\", é"),
                "list": .list([.null, .boolean(true)]),
            ]),
            coordinates: [Coordinate(path: "optimizer.lr", value: .number(1e-4), label: "0.0001")])
        let line = WorkerRequest(trial: trial).line
        #expect(!line.contains("\n"))
        #expect(try WorkerRequest(line: line) == WorkerRequest(trial: trial))
        let again = WorkerRequest(trial: trial, replacing: "ab12")
        #expect(try WorkerRequest(line: again.line) == again)
    }

    @Test(arguments: [
        WorkerEvent.ready,
        .progress(id: "ab", TrialProgress(step: 3, steps: 10)),
        .done(id: "ab", status: .diverged, reason: "loss is nan\nat step 3", seconds: 1.25, bytes: 4096),
        .taken(id: "ab"),
        .already(id: "ab", status: .outOfMemory),
        .damaged(id: "ab", reason: "cut"),
        .failed(reason: "No space left on device"),
    ])
    func eventsSurviveTheWire(event: WorkerEvent) {
        #expect(!event.line.contains("\n"))
        #expect(WorkerEvent(line: event.line) == event)
    }

    @Test(arguments: [
        "", "hello", "{", "[]", "{\"event\":\"new\"}", "{\"event\":\"done\",\"id\":\"ab\"}",
        "{\"event\":\"already\",\"id\":\"ab\",\"status\":\"fine\"}",
    ])
    func otherLinesAreNoEvents(line: String) {
        #expect(WorkerEvent(line: line) == nil)
    }

    @Test(arguments: ["", "{}", "{\"run\":{\"id\":\"ab\"}}", "run ab"])
    func otherLinesAreNoRequests(line: String) {
        #expect(throws: (any Error).self) { try WorkerRequest(line: line) }
    }
}

@Suite struct LineBufferTests {
    private func lines(_ text: String, pieces: Int) -> [String] {
        var buffer = LineBuffer()
        var lines: [String] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { buffer.append($0) }
            while let line = buffer.next() { lines.append(line) }
        }
        return lines
    }

    @Test(arguments: 1...12) func cutsLinesHoweverTheyArrive(pieces: Int) {
        #expect(lines("one\n\nthird é\nunfinished", pieces: pieces) == ["one", "", "third é"])
    }

    @Test func keepsTheEndOfALongText() {
        var tail = TextTail()
        for index in 0..<3000 { Array("line \(index)\n".utf8).withUnsafeBytes { tail.append($0) } }
        #expect(tail.text.utf8.count == TextTail.capacity)
        #expect(tail.text.hasSuffix("line 2999\n"))
        tail.clear()
        #expect(tail.text.isEmpty)
    }
}
