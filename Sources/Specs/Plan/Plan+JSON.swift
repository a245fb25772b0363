/// Why a text is not a plan.
public struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}

extension Plan {
    /// The plan as JSON, one trial a line; the same plan gives the same bytes.
    public var json: String {
        var text = "{\"axes\":\(Value.list(axes.map(\.value)).canonicalJSON),\n"
        text += "\"name\":\(Value.string(name).canonicalJSON),\n"
        if !overrides.isEmpty {
            text += "\"overrides\":\(Value.list(overrides.map { .string($0) }).canonicalJSON),\n"
        }
        text += "\"plan\":\(Self.version),\n"
        text += "\"question\":\(Value.string(question).canonicalJSON),\n"
        text += "\"report\":\(report.canonicalJSON),\n"
        text += "\"task\":\(Value.string(task).canonicalJSON),\n"
        text += "\"trials\":[\n" + trials.map(\.value.canonicalJSON).joined(separator: ",\n") + "\n]}\n"
        return text
    }

    /// The version of the file's layout.
    private static let version = 1

    /// Reads what ``json`` wrote.
    ///
    /// - Throws: ``JSONError`` or ``PlanError``.
    public init(json: String) throws {
        let plan = try Value(json: json)
        guard let version = plan["plan"]?.integer else { throw PlanError(description: "The file is not a plan.") }
        guard version == Self.version else {
            throw PlanError(description: "The plan has version \(version); this program reads version \(Self.version).")
        }
        let axes = try plan.listMember("axes").map { axis in
            Axis(
                path: try axis.stringMember("path"),
                labels: try axis.listMember("labels").map { label in
                    guard let text = label.string else {
                        throw PlanError(description: "An axis' label in the plan is not a text.")
                    }
                    return text
                })
        }
        let trials = try plan.listMember("trials").enumerated().map { try Trial($0.element, index: $0.offset) }
        self.init(
            name: try plan.stringMember("name"), question: try plan.stringMember("question"),
            task: try plan.stringMember("task"), trials: trials, axes: axes, report: try plan.member("report"),
            overrides: (plan["overrides"]?.list ?? []).compactMap(\.string))
    }
}

extension Axis {
    fileprivate var value: Value {
        .object(["path": .string(path), "labels": .list(labels.map { .string($0) })])
    }
}

extension Trial {
    fileprivate var value: Value {
        let coordinates = coordinates.map {
            Value.object(["path": .string($0.path), "value": $0.value, "label": .string($0.label)])
        }
        return .object(["id": .string(id), "spec": settings, "coordinates": .list(coordinates)])
    }

    fileprivate init(_ value: Value, index: Int) throws {
        let id = try value.stringMember("id")
        guard id.utf8.count == 64,
            id.utf8.allSatisfy({
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
            })
        else { throw PlanError(description: "Trial \(index) of the plan has an id that is not 64 hex digits.") }
        let coordinates = try value.listMember("coordinates").map {
            Coordinate(
                path: try $0.stringMember("path"), value: try $0.member("value"), label: try $0.stringMember("label"))
        }
        self.init(id: id, index: index, settings: try value.member("spec"), coordinates: coordinates)
    }
}

extension Value {
    fileprivate func member(_ key: String) throws -> Value {
        guard let member = self[key] else {
            throw PlanError(description: "The plan lacks '\(key)' in one of its parts.")
        }
        return member
    }

    fileprivate func stringMember(_ key: String) throws -> String {
        guard let text = try member(key).string else {
            throw PlanError(description: "'\(key)' in the plan is not a text.")
        }
        return text
    }

    fileprivate func listMember(_ key: String) throws -> [Value] {
        guard let list = try member(key).list else {
            throw PlanError(description: "'\(key)' in the plan is not a list.")
        }
        return list
    }
}
