import Files
import Foundation
import Testing

@testable import Analysis
@testable import Reports

/// Labels of strangers in gnuplot itself.
@Suite struct GnuplotTextTests {
    private func gnuplot(_ script: GnuplotScript, in folder: TemporaryFolder) throws {
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try Data(script.code.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/sample.gp"))
        try Gnuplot.find().draw(["sample"], in: folder.path)
    }

    private func drawn(_ lines: [GnuplotScript]) -> GnuplotScript {
        lines.joined(separator: "\n") + """

            set terminal pngcairo size 40,40; set output 'sample.png'; plot x notitle; unset output
            set terminal svg size 40,40; set output 'sample.svg'; plot x notitle; unset output

            """
    }

    /// What gnuplot reads of each text it writes into a file, which is compared byte for byte.
    @Test func gnuplotReadsWhatWasWritten() throws {
        var texts: [String] = []
        let scalars = (UInt32(0)..<0x3000).compactMap(Unicode.Scalar.init).filter {
            $0.value < 0x700 || $0.value % 37 == 0
        }
        for scalar in scalars + ["\u{D4E}", "\u{110BD}", "\u{E0100}", "\u{FFFF}"] {
            for sign in "'\"\\`$@{}#%;".unicodeScalars {
                var text = String.UnicodeScalarView()
                text.append(contentsOf: [scalar, sign, scalar, sign, sign])
                texts.append(String(text))
            }
        }
        for sign in "'\"\\`$@{}#%;".unicodeScalars {
            for text in [String(sign), "\(sign)\(sign)", "a\(sign)", "\(sign) a", "\(sign)\u{600}\(sign)"] {
                texts.append(text)
            }
        }
        let folder = TemporaryFolder()
        let prints = texts.map { "print \($0)" as GnuplotScript }
        // In a block, as figures have it, and outside.
        for lines in [["do for [i in 'a'] {"] + prints + ["}"], prints] as [[GnuplotScript]] {
            try gnuplot(drawn(["set print 'said'"] + lines + ["unset print"]), in: folder)
            let said = try String(contentsOfFile: "\(folder.path)/said", encoding: .utf8)
            let wanted = texts.map { $0.visible + "\n" }.joined()
            #expect(Array(said.utf8) == Array(wanted.utf8))
        }
    }

    /// Even a command in a script starts nothing and writes nothing but beside it.
    @Test(.enabled(if: Confinement(program: "/bin/sh", folders: []).run { $0 } ?? false, "the kernel has no Landlock"))
    func aCommandInAScriptIsOutOfReach() throws {
        let (folder, other) = (TemporaryFolder(), TemporaryFolder())
        try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
        let target = "\(other.path)/ran"
        let commands: [GnuplotScript] = [
            "system \("id > \(target)")", "x = system(\("id > \(target)"))",
            "set print \("| id > \(target)"); print 1; unset print",
            "plot \("< id > \(target)")", "set output \("| id > \(target)")",
            "set print \(target); print 1; unset print",
            "set output \(target)", "save \(target)", "! id > \(target)",
        ]
        for command in commands {
            // gnuplot may go on or end at the command; what matters is what is left of it.
            try? gnuplot(drawn([command]), in: folder)
            #expect(!FileManager.default.fileExists(atPath: target), "\(command)")
        }
    }

    /// All the ways in which a label is drawn: tics, keys, titles, axes, labels over images.
    @Test func strangeLabelsAreDrawnAsText() throws {
        var sweep = SyntheticSweep.large(seeds: 2)
        let labels = [
            "'a", "50% of %d", "\u{600}'\u{600};system\"id\"", "a\u{0}\u{1B}[31m\u{202E}b", "'", "#x, \"y\",z", "=1+1",
        ]
        for (place, label) in labels.enumerated() { sweep.optimizers[place].name = label }
        let folder = TemporaryFolder()
        try Report.write(try Analysis(sweep.sweep()), into: folder.path)
        for figure in [Distribution.name, HeatMap.name, SensitivityFigure.name, TimeToTarget.name] {
            let drawing = try String(contentsOfFile: "\(folder.path)/figures/\(figure).svg", encoding: .utf8)
            for label in labels where label != "'" {
                let text = label.visible.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                #expect(drawing.contains(">\(text)<") || drawing.contains("> \(text)<"), "\(figure): \(text)")
            }
        }
        // A quote in a field would shift gnuplot's columns: every row has as many as the header.
        let table = try String(contentsOfFile: "\(folder.path)/figures/\(Distribution.name).csv", encoding: .utf8)
        #expect(
            table.contains("\"#x, ”y”,z\"") && table.contains(",'=1+1,") && !table.unicodeScalars.contains("\u{202E}"))
        let report = try String(contentsOfFile: "\(folder.path)/report.md", encoding: .utf8)
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isControl })
    }
}
