import Files
import Foundation
import Testing

extension ProgramTests {
    /// Labels, questions and paths of a stranger that would act in gnuplot, in Markdown or on the terminal.
    @Suite struct Labels {
        private func spec(_ labels: [String], question: String = "q") -> String {
            // YAML wants controls as numbers.
            func json(_ text: String) -> String { TerminalText.json(JSONText(escaping: text).code).code }
            let names = labels.enumerated().map { index, label in "\(json(label)): 0.\(index + 1)" }
            return """
                {"name": "lab", "question": \(json(question)), "task": "minimize", "function": "quadratic", "start": [-2], "steps": 5,
                 "optimizer": "sgd", "sweep": {"optimizer.lr": {"named": {\(names.joined(separator: ", "))}}},
                 "report": {"compare": "optimizer.lr", "metric": "steps/gap"}}
                """
        }

        /// U+0600 and the quote after it are one Character, in which the quote was not seen.
        @Test(.enabled(if: Gnuplot.isHere, "gnuplot is not on this machine"))
        func aLabelRunsNothing() throws {
            let workspace = try Workspace(drawsFigures: true)
            let target = workspace.path("ran")
            let label = "\u{600}';system\"id>\(target)\";a=\""
            try workspace.write("lab.yaml", spec([label, "other"]))
            try workspace.succeed("sweep lab.yaml")
            try workspace.succeed("report lab")
            #expect(!FileManager.default.fileExists(atPath: target))
            let drawing = withoutJoining(try workspace.text("results/lab/figures/paths.svg").unicodeScalars)
            #expect(drawing.contains("';system\"id>"), "the label is drawn as text")
        }

        @Test(.enabled(if: Gnuplot.isHere, "gnuplot is not on this machine"))
        func labelsThatWereNoTextAreDrawn() throws {
            let workspace = try Workspace(drawsFigures: true)
            try workspace.write("lab.yaml", spec(["'a", "b\u{0}\u{1B}[2J"]))
            try workspace.succeed("sweep lab.yaml")
            let drawing = try workspace.text("results/lab/figures/paths.svg")
            #expect(drawing.contains("'a<") && drawing.contains("b␀␛[2J<"))
        }

        @Test func markupStandsEscaped() throws {
            let workspace = try Workspace()
            let question =
                "a \u{600}<script>alert(1)\u{600}</script> \u{600}<img src=x onerror=alert(1)\u{600}> plain <b>x \r# Head\u{2028}## H2 \u{600}[l\u{600}](javascript:alert(1)) \u{600}| y"
            try workspace.write(
                "lab.yaml", spec(["\u{600}<script>alert(1)\u{600}</script>", "\u{600}|x\u{600}|y"], question: question))
            try workspace.succeed("sweep lab.yaml")
            let report = Array(try workspace.text("results/lab/report.md").unicodeScalars)
            for (index, scalar) in report.enumerated() where scalar == "<" || scalar == "[" {
                // What is not escaped is the report's own: links to figures, images and the part that opens.
                let rest = String(String.UnicodeScalarView(report[(index + 1)...].prefix(8)))
                let isOwn = ["PNG]", "data]", "script]", "details", "/details", "summary", "/summary", "br>"].contains {
                    rest.hasPrefix($0)
                }
                let isImage = index > 0 && report[index - 1] == "!"
                #expect(isOwn || isImage || report[index - 1] == "\\", "\(rest)")
            }
            // Without the scalars that join the next, so that a search finds what stands behind them.
            let text = withoutJoining(report)
            #expect(text.contains("> a \\<script\\>alert(1)"))
            #expect(text.contains("plain \\<b\\>x  # Head ## H2 \\[l\\](javascript:alert(1)) \\| y\n"))
            #expect(text.contains("\\|x\\|y"))
        }

        private func withoutJoining(_ scalars: some Sequence<Unicode.Scalar>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars.filter { $0.value != 0x600 })
            return String(view)
        }

        /// What a file says reaches the terminal as text: errors, lists and the trials of a dry run.
        @Test func aTerminalIsNotCommanded() throws {
            let workspace = try Workspace()
            let foreign = "\u{1B}]0;title\u{7}\u{9B}2J\u{202E}x"
            try workspace.write("experiments/lab.yaml", spec([foreign, "other"], question: foreign))
            try workspace.write("bad.yaml", "{\"name\": \"lab\", \"\\e[2Jkey\\u202E\": 1}")
            let outcomes = [
                try workspace.succeed("list"), try workspace.succeed("sweep lab --dry-run"),
                try workspace.run("sweep bad.yaml"),
                try workspace.run(["sweep", "no\u{1B}[2J\u{202E}file.yaml"]),
                try workspace.run(["replay", "\u{1B}[2J"]),
                try workspace.run(["describe", "\u{1B}[2Jmodel\u{202E}", "--input", "3x8x8"]),
            ]
            for outcome in outcomes {
                let controls = outcome.text.unicodeScalars.filter { $0.isControl && $0 != "\n" }
                #expect(controls.isEmpty, "\(outcome.text)")
            }
            #expect(outcomes[0].output.contains("␛]0;title␇�2J�x"))
        }
    }
}
