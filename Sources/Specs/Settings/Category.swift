/// A kind of thing that a spec chooses by name, and all that it can choose.
public struct Category<Context, Product>: Sendable {
    /// The kind as errors and the schema have it: `optimizer`.
    public let name: String
    public let choices: [Choice<Context, Product>]

    public init(_ name: String, _ choices: [Choice<Context, Product>]) {
        self.name = name
        self.choices = choices
    }

    /// The category as ``Vocabulary/categories`` has it.
    public var vocabulary: (name: String, entries: [Entry]) { (name, choices.map(\.entry)) }
}

/// What a trial's settings chose from a category.
public struct Named<Context, Product>: Sendable {
    let category: Category<Context, Product>
    /// The name of the choice.
    public let name: String
    public let settings: Settings

    /// Where the choice's settings stand in the trial's: `optimizer.sgd`.
    public var path: String { settings.path }

    /// What is chosen, made from its settings.
    /// - Throws: ``TaskError`` for a name or settings of another version, and for settings that do not fit.
    public func make(_ context: Context) throws -> Product {
        guard let choice = category.choices.first(where: { $0.name == name }) else {
            throw TaskError("there is no \(category.name) '\(name)'; it may belong to another version of azmoon")
        }
        return try choice.make(context, settings)
    }
}

extension Named where Context == Void {
    public func make() throws -> Product { try make(()) }
}

extension Form {
    /// One choice of a category: `adam`, or `{adam: {lr: 0.1}}`.
    public static func named<Context, Product>(_ category: Category<Context, Product>) -> Form
    where Content == Named<Context, Product> {
        Form(
            schema: .named(category.name), words: "a choice by name", plural: "choices by name",
            read: { value, place in
                // A default may stand as a spec writes it, without settings.
                guard
                    let (name, settings) = value.named
                        ?? (place.isUnresolved ? value.string.map { ($0, .object([:])) } : nil)
                else { return nil }
                return Named(category: category, name: name, settings: Settings(settings, at: place.inside(name)))
            }, write: { .object([$0.name: $0.settings.value]) })
    }
}
