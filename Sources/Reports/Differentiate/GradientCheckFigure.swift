import Analysis
import Files
import Runs
import Specs

/// Gradients of an expression: the analytic ones as lines, the engine's as marks, one panel for each argument.
enum GradientCheckFigure: FigureKind {
    static let name = "gradients"

    static func figure(_ analysis: Analysis) -> Figure? {
        var panels = CheckPanels()
        for run in analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run) {
            for check in run.gradients {
                guard let found = check.found else { continue }
                panels.add(
                    .init(inputs: check.inputs, expected: check.expected, found: found), of: run, check.argument,
                    panel: check.argument + CheckPanels.place(of: run), ordinate: "gradient by \(check.argument)")
            }
        }
        return panels.figure(
            name, title: "Gradients",
            caption:
                "Marks: the engine's gradient. Lines: the analytic one, times the backward passes since it was last zeroed.",
            columns: ["panel", "series", "what", "input", "analytic", "engine"])
    }
}

/// The expression itself: in closed form as lines, the engine's values as marks, one panel for each argument.
enum ExpressionValueFigure: FigureKind {
    static let name = "values"

    static func figure(_ analysis: Analysis) -> Figure? {
        var panels = CheckPanels()
        for run in analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run) {
            guard let values = run.expressionValues, let check = run.gradients.first,
                check.inputs.count == values.engine.count
            else { continue }
            panels.add(
                .init(inputs: check.inputs, expected: values.expected, found: values.engine), of: run, check.argument,
                panel: check.argument + CheckPanels.place(of: run), ordinate: "value")
        }
        return panels.figure(
            name, title: "Values", caption: "Marks: what the engine computes. Lines: the closed form.",
            columns: ["panel", "series", "what", "input", "exact", "engine"])
    }
}
