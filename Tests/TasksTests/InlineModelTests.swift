import Engine
import Specs
import Testing

@testable import Specs
@testable import Tasks

/// Models that a spec writes as a list of layers.
@Suite struct InlineModelTests {
    private let vocabulary = Vocabulary.ofTrials

    /// The model that the YAML text means, for samples of shape `input`.
    private func model(_ yaml: String, _ input: Shape, outputs: Int = 10, overrides: [String] = []) throws -> Module {
        let text = """
            name: test
            data: {source: {random: {shape: [4]}}}
            optimizer: sgd
            training: {epochs: 1, batch: 2}
            model: \(yaml)
            """
        let spec = try Spec.parse(text: text, file: "test.yaml", vocabulary: vocabulary, overrides: overrides)
        let chosen = try Settings(spec.trialSettings[0])[TrainSettings.model]
        return try chosen.make(ModelPlace(input: input, outputs: outputs))
    }

    private func message(_ yaml: String, _ input: Shape) -> String {
        do {
            _ = try model(yaml, input)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func theVocabularyIsSound() {
        #expect(vocabulary.problems == [])
    }

    @Test func namesShorthandsAndParameters() throws {
        let perceptron = try model(
            "{sequential: [flatten, {linear: {out: 64}}, relu, {dropout: 0.2}, {linear: 32}, {leaky-relu: {slope: 0.2}}, linear]}",
            [1, 28, 28])
        #expect(
            perceptron.namedParameters.map(\.name) == [
                "1.weight", "1.bias", "4.weight", "4.bias", "6.weight", "6.bias",
            ])
        #expect(
            perceptron.namedParameters.map { $0.tensor.shape.array } == [
                [64, 784], [64], [32, 64], [32], [10, 32], [10],
            ])
        #expect(try perceptron.outputShape(for: [5, 1, 28, 28]) == [5, 10])
        #expect(try model("{sequential: {layers: [flatten, linear]}}", [4]).outputShape(for: [3, 4]) == [3, 10])
        #expect(try model("{sequential: []}", [4]).outputShape(for: [3, 4]) == [3, 4])
    }

    @Test func recurrentAndAttentionModels() throws {
        let rows = try model(
            "{sequential: [{flatten: {to: 2}}, {lstm: {hidden: 16, bidirectional: true, output: last}}, linear]}",
            [1, 28, 28])
        #expect(try rows.outputShape(for: [2, 1, 28, 28]) == [2, 10])
        #expect(rows(Tensor.ones([2, 1, 28, 28])).shape == [2, 10])
        let transformer = try model(
            "{sequential: [{unflatten: [4, 7]}, {linear: 8}, {transformer-encoder-layer: {heads: 2, hidden: 16}}, flatten, linear]}",
            [28])
        #expect(transformer(Tensor.ones([3, 28])).shape == [3, 10])
    }

    @Test func overridesReachALayer() throws {
        let changed = try model(
            "{sequential: [{linear: 64}, linear]}", [4], overrides: ["model.sequential.layers.0.out=7"])
        #expect(changed.namedParameters[0].tensor.shape == [7, 4])
    }

    @Test func aLayerThatDoesNotFitIsNamed() {
        #expect(
            message("{sequential: [flatten, {linear: 5}, {lstm: 3}]}", [4])
                == "model.sequential.layers.2.lstm: the layer cannot take an input of shape [2, 5]")
        #expect(
            message("{sequential: [{group-norm: 3}]}", [4, 5]).contains(
                "layers.0.group-norm: 4 channels cannot be shared evenly by 3 groups"))
        #expect(
            message("{sequential: [{unflatten: [3, 3]}]}", [8]).contains(
                "layers.0.unflatten: Unflatten splits axis -1 into [3, 3]"))
        #expect(
            message("{sequential: [{attention: 3}]}", [4, 8]).contains("8 features cannot be shared evenly by 3 heads"))
        #expect(
            message("{sequential: [{linear: 1000000}, {linear: 1000000}]}", [4]).contains(
                "has more than 268435456 elements"))
        #expect(
            message("{sequential: [{pad: {amount: 2, axes: 1, mode: reflect}}]}", [2]).contains(
                "reflects, which needs less padding"))
        #expect(message("{sequential: [{softmax: -2}]}", [4]).contains("axis -2 is none of a sample's"))
        #expect(message("{sequential: [linaer]}", [4]).contains("unknown layer 'linaer'. Did you mean 'linear'?"))
        #expect(message("{sequential: [{dropout: 1.5}]}", [4]).contains("must be at least 0 and less than 1"))
        #expect(message("{sequential: 3}", [4]).contains("'model.layers' must be a list, not 3"))
    }

    // MARK: Random models

    private struct Draws {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(bound))
        }

        mutating func pick<Element>(_ list: [Element]) -> Element { list[next(list.count)] }

        /// A value that mostly satisfies the schema.
        mutating func value(_ schema: Schema, _ vocabulary: Vocabulary) -> Value {
            if next(60) == 0 {
                return pick([
                    .null, .integer(-1), .integer(.max), .integer(.min), .number(-0.5), .number(1e300), .string("x"),
                    .list([]), .object([:]), .boolean(true),
                ])
            }
            switch schema {
            case .boolean: return .boolean(next(2) == 0)
            case .integer(let range):
                let small = range.lowerBound == .min ? next(9) - 4 : range.lowerBound + next(9)
                return .integer(
                    next(60) == 0 ? pick([range.lowerBound, range.upperBound]) : min(range.upperBound, small))
            case .number: return .number(pick([0, 0.1, 0.5, 0.9, 1, 2, 1e-5, 1e-30, 1e30]))
            case .string: return .string("text")
            case .choice(let words): return .string(pick(words))
            case .list(let element, let count):
                let most = min(count.upperBound, count.lowerBound + 3)
                return .list(
                    (0..<count.lowerBound + next(most - count.lowerBound + 1)).map { _ in value(element, vocabulary) })
            case .named(let category):
                guard let entries = vocabulary.categories[category], !entries.isEmpty else { return .null }
                let entry = pick(entries)
                if next(4) == 0 { return .string(entry.name) }
                if let field = entry.fields.first(where: { $0.name == entry.shorthand }), next(3) == 0 {
                    return .object([entry.name: value(field.schema, vocabulary)])
                }
                var parameters: [String: Value] = [:]
                for field in entry.fields where field.defaultValue == nil || next(2) == 0 {
                    parameters[field.name] = value(field.schema, vocabulary)
                }
                return .object([entry.name: .object(parameters)])
            case .record, .axis: return .object([:])
            case .optional(let schema): return next(4) == 0 ? .null : value(schema, vocabulary)
            case .either(let schemas): return value(pick(schemas), vocabulary)
            }
        }
    }

    /// 5,000 models at random either say what is wrong with them or run, and give the shape that they promise.
    @Test func randomModelsThrowOrRun() throws {
        var draws = Draws(state: 20)
        var (ran, refused, unfit) = (0, 0, 0)
        for _ in 0..<5_000 {
            let input = Shape((0..<1 + draws.next(4)).map { _ in draws.pick([1, 2, 3, 4, 6, 8, 12]) })
            let outputs = 1 + draws.next(12)
            let layers = (0..<draws.next(6)).map { _ in draws.value(.named("layer"), vocabulary) }
            let written = Value.object(["sequential": .list(layers)])
            let model: Module
            do {
                let checker = Checker(vocabulary: vocabulary, file: "random")
                let resolved = try checker.check(SourceNode(written), .named("model"), path: "model")
                let chosen = try Settings(.object(["model": resolved]))[TrainSettings.model]
                model = try chosen.make(ModelPlace(input: input, outputs: outputs))
            } catch let error as SpecError {
                #expect(!error.description.isEmpty)
                refused += 1
                continue
            } catch let error as TaskError {
                #expect(!error.description.isEmpty)
                unfit += 1
                continue
            }
            let batch = Shape([3] + input.array)
            let promised = try model.outputShape(for: batch)
            let work = try model.multiplyAdds(for: batch).map(\.multiplyAdds).reduce(0, +)
            let weights = model.namedParameters.map(\.tensor.elementCount).reduce(0, +)
            #expect(work >= 0)
            guard promised.elementCount < 200_000, work < 5_000_000, weights < 1_000_000 else { continue }
            model.initialize(seed: 1)
            let x = Tensor.normal(batch, stream: RandomStream(seed: 2, role: "test"))
            let output = model(x)
            #expect(output.shape == promised, "\(written.canonicalJSON) for \(input)")
            if output.requiresGrad { output.sum().backward() }
            model.train(false)
            #expect(noGrad { model(x) }.shape == promised)
            ran += 1
        }
        #expect(
            ran > 1_000 && refused > 300 && unfit > 1_000, "\(ran) ran, \(refused) were refused, \(unfit) did not fit")
    }

    // MARK: Losses

    @Test func everyLossGivesAFiniteScalar() throws {
        let stream = RandomStream(seed: 1, role: "test")
        let checker = Checker(vocabulary: vocabulary, file: "test")
        for choice in Losses.all.choices {
            let resolved = try checker.check(SourceNode(.string(choice.name)), .named("loss"), path: "loss")
            let terms = try Settings(.object(["loss": resolved]))[TrainSettings.loss]
            let loss = try #require(terms.first).make().loss
            let output = Tensor.uniform([6, 3], lower: 0.1, upper: 0.9, stream: stream).requiringGrad()
            let labels = Tensor([0, 1, 2, 0, 1, 2] as [Int64])
            let value = loss.compute(output, loss.target == .labels ? labels : labels.oneHot(classes: 3))
            #expect(value.shape == [] && value.item.isFinite, "\(choice.name)")
            value.backward()
            #expect(output.grad?.isFinite == true, "\(choice.name)")
        }
    }
}
