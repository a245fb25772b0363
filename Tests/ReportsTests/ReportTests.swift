import Foundation
import Specs
import Testing

@testable import Analysis
@testable import Reports

/// A folder that goes when its owner does.
final class TemporaryFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.path + "/azmoon-reports-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The content of every file below the folder, by its path in it.
    func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            if !isFolder.boolValue { contents[name] = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")) }
        }
        return contents
    }
}

@Suite struct ReportTests {
    @Test func writesTheReportAndFourFilesForEachFigure() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(SyntheticSweep.large(seeds: 3).sweep()), into: folder.path)
        let names = try folder.contents().keys.sorted()
        let drawn = [LearningCurves.name, SensitivityFigure.name, HeatMap.name, Distribution.name, TimeToTarget.name]
        let figures = drawn.flatMap { name in Figure.endings.map { "figures/\(name).\($0)" } }
        #expect(names == (figures + ["figures/style.gp", "report.md"]).sorted())
        // Every file that the report points at is there.
        let text = try String(contentsOfFile: "\(folder.path)/report.md", encoding: .utf8)
        for link in text.matches(of: /\]\((figures\/[^)]+)\)/) { #expect(names.contains(String(link.1))) }
    }

    @Test func theSameRunsGiveTheSameBytesInAnyEnvironment() throws {
        let report = Report(try Analysis(SyntheticSweep.large(seeds: 3).sweep()))
        let again = Report(try Analysis(SyntheticSweep.large(seeds: 3).sweep()))
        let here = TemporaryFolder()
        let there = TemporaryFolder()
        try report.write(into: here.path)
        var gnuplot = try Gnuplot.find()
        gnuplot.environment.merge(
            ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo", "GNUTERM": "dumb"]
        ) { $1 }
        try again.write(into: there.path, gnuplot: gnuplot)
        #expect(try here.contents() == there.contents())
    }

    /// As `gnuplot NAME.gp` in the report's folder draws it.
    @Test func aFigureDrawnAloneHasTheBytesOfTheReport() throws {
        let folder = TemporaryFolder()
        try Report.write(try Analysis(SyntheticSweep.large(seeds: 3).sweep()), into: folder.path)
        let before = try folder.contents()
        let scripts = before.keys.filter { $0.hasSuffix(".gp") && !$0.hasSuffix(FigureStyle.fileName) }.sorted()
        let names = scripts.map { String($0.dropFirst("figures/".count).dropLast(".gp".count)) }
        #expect(names.count > 3)
        try Gnuplot.find().draw(names.reversed(), in: "\(folder.path)/figures")
        #expect(try folder.contents() == before)
    }

    @Test func aFigureThatIsNoLongerDrawnGoes() throws {
        let folder = TemporaryFolder()
        var sweep = SyntheticSweep.large(seeds: 2)
        try Report.write(try Analysis(sweep.sweep()), into: folder.path)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/figures/notes.txt"))
        sweep.report = .object(["compare": .string("optimizer")])
        sweep.rates = [0.01]
        try Report.write(try Analysis(sweep.sweep()), into: folder.path)
        let names = try folder.contents().keys
        #expect(!names.contains("figures/heat-map.svg") && !names.contains("figures/sensitivity.csv"))
        #expect(names.contains("figures/distribution.svg") && names.contains("figures/notes.txt"))
    }

    @Test func aMissingGnuplotIsNamedWithItsPackage() {
        #expect(throws: ReportError.gnuplotMissing) { try Gnuplot.find(searching: "/nowhere:/nor/here") }
        #expect(ReportError.gnuplotMissing.description.contains("apt install gnuplot-nox"))
    }

    @Test func aGnuplotThatFailsLeavesTheOldReportWhole() throws {
        let folder = TemporaryFolder()
        let report = Report(try Analysis(SyntheticSweep.large(seeds: 2).sweep()))
        try report.write(into: folder.path)
        let before = try folder.contents()
        let changed = Report(try Analysis(SyntheticSweep.large(seeds: 3).sweep()))
        #expect(throws: ReportError.self) { try changed.write(into: folder.path, gnuplot: Gnuplot(path: "/bin/false")) }
        // This one succeeds without drawing.
        #expect(throws: ReportError.self) { try changed.write(into: folder.path, gnuplot: Gnuplot(path: "/bin/true")) }
        #expect(try folder.contents() == before)
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() throws {
        let report = Report(try Analysis(SyntheticSweep.large(seeds: 1).sweep()))
        #expect(throws: ReportError.self) { try report.write(into: "/dev/null/results") }
    }

    /// Labels come from a user's file: none of these may reach the shell, break a script or a table.
    @Test func strangeLabelsAreDrawnAndWritten() throws {
        var sweep = SyntheticSweep.large(seeds: 2)
        let labels = ["it's `date`", "a|b, \"c\"", "@x %s $1 \\n {_^}", "two\nlines", "ünï ✓"]
        for (place, label) in labels.enumerated() { sweep.optimizers[place].name = label }
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep.sweep()), into: folder.path)
        let text = try String(contentsOfFile: "\(folder.path)/report.md", encoding: .utf8)
        #expect(text.contains("it's \\`date\\`") && text.contains("a\\|b") && text.contains("two lines"))
        let drawing = try String(contentsOfFile: "\(folder.path)/figures/heat-map.svg", encoding: .utf8)
        #expect(drawing.contains("`date`"))
    }
}
