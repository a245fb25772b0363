import Testing

@testable import Tasks

/// What a sweep's report calls the classes.
@Suite struct ClassNamesTests {
    private func names(_ data: String, sweep: String = "{optimizer.lr: [0.1, 0.2]}") throws -> [String] {
        try plan(
            """
            name: test
            data: {\(data)}
            model: {mlp: {hidden: [8]}}
            optimizer: {sgd: {lr: 0.1}}
            training: {epochs: 1, batch: 8}
            sweep: \(sweep)
            """
        ).classNames
    }

    @Test func theDataNameTheClasses() throws {
        #expect(try names("source: iris, test: 30") == ["setosa", "versicolor", "virginica"])
        // Those that are taken, in the order of their labels.
        #expect(try names("source: iris, test: 20, classes: [virginica, setosa]") == ["virginica", "setosa"])
        #expect(try names("source: {random: {shape: [4], classes: 3}}, train: 24, test: 8").isEmpty)
    }

    @Test func trialsWithOtherClassesHaveNoNamesInCommon() throws {
        #expect(try names("source: iris, test: 20", sweep: "{data.classes: [[0, 1], [1, 0]]}").isEmpty)
    }

    /// Where each pixel has a class, 0 is that of the background.
    @Test func theBackgroundIsAClassOfPixels() throws {
        let trial = try trial(
            of: """
                data: {source: {shapes: {of: pixels, size: 16, canvas: 32, images: 24, test-images: 4, kinds: [circle, cross]}}}
                model: {unet: {widths: [4]}}
                loss: cross-entropy
                optimizer: {adam: {lr: 0.01}}
                training: {epochs: 1, batch: 8}
                """)
        #expect(try TrainTask.classNames(trial.settings) == ["background", "circle", "cross"])
    }

    @Test func aDescentTellsNoClassesApart() throws {
        #expect(
            try plan("name: test\ntask: minimize\nfunction: quadratic\nstart: [-2]\nsteps: 3\noptimizer: sgd")
                .classNames
                .isEmpty)
    }
}
