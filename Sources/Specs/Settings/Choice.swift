/// Something that a spec chooses by name, such as an optimizer: its settings, and how it is made from their values.
///
///     Choice("momentum", "SGD with Polyak's momentum.", rate(0.01), momentum) { parameters, rate, momentum in
///         SGD(parameters, learningRate: rate, momentum: momentum)
///     }
///
/// `Context` is what the making needs besides: the parameters to optimize, the shape of the samples.
public struct Choice<Context, Product>: Sendable {
    public let entry: Entry
    private let product: @Sendable (Context, Settings) throws -> Product

    /// - Parameter make: takes the values in the order of the settings. It throws ``Misfit`` where they do not fit one another.
    public init<each Part: Sendable>(
        _ name: String, _ documentation: String, _ settings: repeat Setting<each Part>,
        make: @escaping @Sendable (Context, repeat each Part) throws -> Product
    ) {
        var fields: [Field] = []
        var shorthand: String?
        for setting in repeat each settings {
            fields.append(setting.field)
            if setting.isShorthand { shorthand = setting.name }
        }
        entry = Entry(name, documentation, fields: fields, shorthand: shorthand)
        product = { context, values in
            let values = (repeat try values[each settings])
            return try make(context, repeat each values)
        }
    }

    private init(entry: Entry, product: @escaping @Sendable (Context, Settings) throws -> Product) {
        self.entry = entry
        self.product = product
    }

    public var name: String { entry.name }

    /// What is chosen, made from its settings.
    /// - Throws: ``TaskError``, which names the settings by their path, and what the maker throws.
    public func make(_ context: Context, _ settings: Settings) throws -> Product {
        do {
            return try product(context, settings)
        } catch let misfit as Misfit {
            throw TaskError(misfit.description(settings.path))
        }
    }

    /// The choice with settings after its own, from whose values another product is made of its own.
    public func followed<each Part: Sendable, NewProduct>(
        by settings: repeat Setting<each Part>,
        make: @escaping @Sendable (Product, repeat each Part) throws -> NewProduct
    ) -> Choice<Context, NewProduct> {
        var entry = entry
        repeat entry.fields.append((each settings).field)
        let product = product
        return Choice<Context, NewProduct>(entry: entry) { context, values in
            try make(product(context, values), repeat try values[each settings])
        }
    }

    /// The same choice for another kind of product, made in another context.
    public func map<NewContext, NewProduct>(
        context: @escaping @Sendable (NewContext) -> Context, product: @escaping @Sendable (Product) -> NewProduct
    ) -> Choice<NewContext, NewProduct> {
        let make = self.product
        return Choice<NewContext, NewProduct>(entry: entry) { try product(make(context($0), $1)) }
    }
}

extension Choice where Context == Void {
    /// A choice that its settings alone make.
    public init<each Part: Sendable>(
        _ name: String, _ documentation: String, _ settings: repeat Setting<each Part>,
        make: @escaping @Sendable (repeat each Part) throws -> Product
    ) {
        self.init(name, documentation, repeat each settings) { (_: Void, values: repeat each Part) in
            try make(repeat each values)
        }
    }
}

/// Why settings, each of which is right, do not fit one another or the place where they stand. Who makes a choice puts its path before it.
public struct Misfit: Error {
    let description: @Sendable (_ path: String) -> String

    /// - Parameter message: `nesterov needs a momentum above 0`.
    public init(_ message: String) { description = { "\($0): \(message)" } }

    /// A misfit of one of the choice's settings.
    public init<Content>(_ message: String, at setting: Setting<Content>) {
        let name = setting.name
        description = { "\($0).\(name): \(message)" }
    }

    /// A misfit in words of its own, for the choice at a path.
    public init(description: @escaping @Sendable (_ path: String) -> String) { self.description = description }
}
