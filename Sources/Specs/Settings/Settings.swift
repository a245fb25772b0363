/// Why a task cannot be made of a trial's settings: one that it should have and does not, or of another type, as in a foreign or older
/// file; or settings that do not fit.
public struct TaskError: Error, CustomStringConvertible, Sendable {
    public let description: String
    public init(_ description: String) { self.description = description }
}

/// Where a value stands in a trial's settings.
struct SettingPlace: Sendable {
    /// `optimizer.sgd.lr`; empty for all settings.
    var text: String
    /// Whether the value is a default as its declaration writes it, in which other defaults are not yet filled in.
    var isUnresolved = false

    func inside(_ key: String) -> SettingPlace {
        SettingPlace(text: text.isEmpty ? key : "\(text).\(key)", isUnresolved: isUnresolved)
    }
}

/// A mapping of resolved settings, whose values are read by their declarations: `settings[momentum]`.
public struct Settings: Sendable {
    /// The mapping itself.
    public let value: Value
    let place: SettingPlace

    /// - Parameter path: where the mapping stands in the trial's settings, for errors.
    public init(_ value: Value, path: String = "") { self.init(value, at: SettingPlace(text: path)) }

    init(_ value: Value, at place: SettingPlace) {
        self.value = value
        self.place = place
    }

    /// Where the mapping stands in the trial's settings; empty for all of them.
    public var path: String { place.text }

    /// Whether a value is given for a setting.
    public func has(_ setting: Setting<some Sendable>) -> Bool { value[setting.name] != nil }

    /// The value of a setting.
    /// - Throws: ``TaskError`` where there is none of its type; what the setting's own makers throw.
    public subscript<Content>(_ setting: Setting<Content>) -> Content {
        get throws {
            var place = place.inside(setting.name)
            var value = self.value[setting.name]
            if value == nil, place.isUnresolved || setting.field.omitsDefault {
                (value, place.isUnresolved) = (setting.field.defaultValue, true)
            }
            if let content = try setting.form.read(value ?? .null, place) { return content }
            throw TaskError(
                "the trial's spec has no \(place.text) that is \(setting.form.words(for: value)); it was stored by another "
                    + "version of azmoon, or was edited. Run the experiment again from its YAML file")
        }
    }
}
