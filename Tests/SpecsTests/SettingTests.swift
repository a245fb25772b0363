import Testing

@testable import Specs

/// One declaration gives the schema, the check, the default and the typed value.
@Suite struct SettingTests {
    private enum Mode: String, CaseIterable { case quick, slow }

    private struct Widget: Equatable {
        var size: Int
        var ratio: Double?
        var mode: Mode
        var widths: [Int]
    }

    private static let size = Setting("size", .integer(1...10), "How large.").asShorthand
    private static let ratio = Setting("ratio", .optional(.number(.positive)), default: nil)
    private static let mode = Setting("mode", .words(Mode.self), default: .quick)
    private static let widths = Setting("widths", .oneOrSeveral(.integer(0...9), count: 1...3), default: [4])

    private static let widgets = Category<Void, Widget>(
        "widget",
        [
            Choice("plain", "A widget.", size, ratio, mode, widths) { size, ratio, mode, widths in
                guard size != 7 else { throw Misfit("seven is taken") }
                guard size != 8 else { throw Misfit("eight needs more", at: Self.size) }
                return Widget(size: size, ratio: ratio, mode: mode, widths: widths)
            },
            Choice("default", "Another.") { Widget(size: 0, ratio: nil, mode: .slow, widths: []) },
        ])
    private static let widget = Setting("widget", .named(widgets))

    private static func vocabulary(_ settings: Field...) -> Vocabulary {
        Vocabulary(
            tasks: [Entry("train", fields: settings)], categories: [widgets.vocabulary.name: widgets.vocabulary.entries]
        )
    }

    private func resolved(_ text: String, _ vocabulary: Vocabulary) throws -> Settings {
        let spec = try Spec.parse(text: "name: test\n" + text, file: "test.yaml", vocabulary: vocabulary)
        return Settings(spec.trialSettings[0])
    }

    private func widget(_ text: String) throws -> Widget {
        try resolved("widget: \(text)", Self.vocabulary(Self.widget.field))[Self.widget].make()
    }

    @Test func aSpecsValuesHaveTheirTypes() throws {
        #expect(try widget("{plain: 3}") == Widget(size: 3, ratio: nil, mode: .quick, widths: [4]))
        #expect(
            try widget("{plain: {size: 3, ratio: 2, mode: slow, widths: [1, 2]}}")
                == Widget(size: 3, ratio: 2, mode: .slow, widths: [1, 2]))
        #expect(try widget("default").mode == .slow)
        #expect(throws: SpecError.self) { try widget("{plain: 11}") }
        #expect(throws: SpecError.self) { try widget("{plain: {size: 1, mode: wrong}}") }
    }

    @Test func whatDoesNotFitNamesItsPlace() throws {
        func message(_ text: String) throws -> String {
            try #require(#expect(throws: TaskError.self) { try widget(text) }).description
        }
        #expect(try message("{plain: 7}") == "widget.plain: seven is taken")
        #expect(try message("{plain: 8}") == "widget.plain.size: eight needs more")
    }

    /// A foreign or older file: what lacks, has another type, or lies outside the range is told by its path, and makes nothing.
    @Test(arguments: [
        (Value.object([:]), "the trial's spec has no widget.plain.size that is an integer;"),
        (.object(["size": .string("3")]), "no widget.plain.size that is an integer;"),
        (.object(["size": .integer(0)]), "no widget.plain.size that is an integer from 1 to 10;"),
        (
            .object(["size": .integer(1), "ratio": .number(-1)]),
            "no widget.plain.ratio that is a number that is greater"
        ),
        (.object(["size": .integer(1), "mode": .string("x")]), "no widget.plain.mode that is one of quick, slow;"),
        (.object(["size": .integer(1), "mode": .list([])]), "no widget.plain.mode that is one of the known words;"),
    ])
    func foreignSettings(_ settings: Value, _ words: String) throws {
        let foreign = Settings(.object(["widget": .object(["plain": settings])]))
        let error = #expect(throws: TaskError.self) { try foreign[Self.widget].make() }
        #expect(try #require(error).description.contains(words), "\(error?.description ?? "")")
        let unknown = Settings(.object(["widget": .object(["newest": settings])]))
        let other = #expect(throws: TaskError.self) { try unknown[Self.widget].make() }
        #expect(try #require(other).description.hasPrefix("there is no widget 'newest';"))
    }

    /// A setting that came later leaves its default out, whatever its form, and is read as its default where nothing is said.
    @Test func aLaterDefaultKeepsOldTrials() throws {
        let size = Setting("size", .integer(1...10))
        let count = Setting("count", .integer(0...5), default: 2).addedLater
        let part = Setting("part", .named(Self.widgets), written: .string("default")).addedLater
        let table = Setting(
            "table", .record(Record(Self.mode, Self.ratio) { mode, _ in mode }), written: .object([:])
        ).addedLater
        let old = Self.vocabulary(size.field)
        let new = Self.vocabulary(size.field, count.field, part.field, table.field)
        #expect(new.problems == [])
        let before = try resolved("size: 3", old)
        let after = try resolved("size: 3", new)
        #expect(after.value == before.value)
        #expect(try resolved("size: 3\ncount: 2\npart: default\ntable: {mode: quick}", new).value == before.value)
        #expect(try resolved("size: 3\ncount: 3", new).value != before.value)
        #expect(try after[count] == 2)
        #expect(try after[part].make().mode == .slow)
        #expect(try after[table] == .quick)
        #expect(try resolved("size: 3\ntable: {mode: slow}", new)[table] == .slow)
    }
}
