/// A setting that a spec can give, declared once: its name, the values that it takes, its default, its meaning, and how its resolved value
/// becomes one of Swift's type `Content`.
///
///     let momentum = Setting("momentum", .number(.within(0..<1)), default: 0.9)      // a Setting<Double>
///
/// The schema, the check of a spec, and the typed value that ``Settings`` reads come from this declaration alone.
public struct Setting<Content: Sendable>: Sendable {
    /// The setting as the vocabulary has it.
    public private(set) var field: Field
    let form: Form<Content>
    private(set) var isShorthand = false

    /// A setting that every spec must give.
    public init(_ name: String, _ form: Form<Content>, _ documentation: String = "") {
        field = Field(name, form.schema, documentation)
        self.form = form
    }

    /// A setting with a default.
    public init(_ name: String, _ form: Form<Content>, default content: Content, _ documentation: String = "") {
        self.init(name, form, written: form.write(content), documentation)
    }

    /// A setting whose default stands here as a spec would write it: a choice by its name, a mapping.
    public init(_ name: String, _ form: Form<Content>, written value: Value, _ documentation: String = "") {
        field = Field(name, form.schema, default: value, documentation)
        self.form = form
    }

    /// The setting's name in a spec.
    public var name: String { field.name }

    /// What its value is, for an error: `a number`.
    public var words: String { form.words }

    /// The setting, for a choice that takes its value in place of a mapping: `{linear: 64}` for `{linear: {out: 64}}`.
    public var asShorthand: Setting {
        var setting = self
        setting.isShorthand = true
        return setting
    }

    /// The setting, where it came after the first release of what it belongs to: resolved settings leave its default out, so that a trial
    /// that was stored before, and says nothing of it, keeps its id; where nothing is said, the default is read.
    public var addedLater: Setting {
        var setting = self
        setting.field.omitsDefault = true
        return setting
    }
}
