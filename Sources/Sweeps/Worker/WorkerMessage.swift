import Specs
import Store

/// The one thing that a coordinator asks of a worker: run this trial. A JSON object on one line.
struct WorkerRequest: Equatable {
    let trial: Trial
    /// The checksum of the stored run that the user wants made again. While a run file with this checksum is there, the
    /// trial counts as not run.
    var replacing: String?

    var line: String {
        let coordinates = trial.coordinates.map { coordinate in
            Value.object([
                "path": .string(coordinate.path), "value": coordinate.value, "label": .string(coordinate.label),
            ])
        }
        return Value.object([
            "run": .object([
                "id": .string(trial.id), "index": .integer(trial.index), "spec": trial.settings,
                "coordinates": .list(coordinates), "replacing": replacing.map(Value.string) ?? .null,
            ])
        ]).canonicalJSON
    }

    init(trial: Trial, replacing: String? = nil) {
        self.trial = trial
        self.replacing = replacing
    }

    /// - Throws: when the line is no request.
    init(line: String) throws {
        guard let run = try Value(json: line)["run"], let id = run["id"]?.string, let index = run["index"]?.integer,
            let settings = run["spec"], let places = run["coordinates"]?.list
        else { throw SweepError("A worker got a request that it does not know: \(line.prefix(200))") }
        var coordinates: [Coordinate] = []
        for place in places {
            guard let path = place["path"]?.string, let value = place["value"], let label = place["label"]?.string
            else {
                throw SweepError("A worker got a request with an unreadable coordinate: \(line.prefix(200))")
            }
            coordinates.append(Coordinate(path: path, value: value, label: label))
        }
        trial = Trial(id: id, index: index, settings: settings, coordinates: coordinates)
        replacing = run["replacing"]?.string
    }
}

/// What a worker tells its coordinator. A JSON object on one line.
enum WorkerEvent: Equatable {
    /// The first event of a worker: it can take trials.
    case ready
    /// The worker holds the trial's lease and works on it.
    case progress(id: String, TrialProgress)
    /// The trial's run file is stored.
    case done(id: String, status: RunStatus, reason: String, seconds: Double, bytes: Int)
    /// Another runner holds the trial's lease.
    case taken(id: String)
    /// A valid run file was there already.
    case already(id: String, status: RunStatus)
    /// A damaged run file was set aside before the trial was run.
    case damaged(id: String, reason: String)
    /// The store cannot be read or written; the worker ends.
    case failed(reason: String)

    var line: String {
        let value: [String: Value] =
            switch self {
            case .ready:
                ["event": .string("ready")]
            case .progress(let id, let progress):
                [
                    "event": .string("progress"), "id": .string(id), "step": .integer(progress.step),
                    "steps": .integer(progress.steps),
                ]
            case .done(let id, let status, let reason, let seconds, let bytes):
                [
                    "event": .string("done"), "id": .string(id), "status": .string(status.rawValue),
                    "reason": .string(reason),
                    "seconds": .number(seconds), "bytes": .integer(bytes),
                ]
            case .taken(let id):
                ["event": .string("taken"), "id": .string(id)]
            case .already(let id, let status):
                ["event": .string("already"), "id": .string(id), "status": .string(status.rawValue)]
            case .damaged(let id, let reason):
                ["event": .string("damaged"), "id": .string(id), "reason": .string(reason)]
            case .failed(let reason):
                ["event": .string("failed"), "reason": .string(reason)]
            }
        return Value.object(value).canonicalJSON
    }

    /// Nil when the line is no event.
    init?(line: String) {
        guard let value = try? Value(json: line), let event = value["event"]?.string else { return nil }
        let id = value["id"]?.string ?? ""
        let reason = value["reason"]?.string ?? ""
        let status = value["status"]?.string.flatMap(RunStatus.init)
        switch event {
        case "ready":
            self = .ready
        case "progress":
            guard let step = value["step"]?.integer, let steps = value["steps"]?.integer else { return nil }
            self = .progress(id: id, TrialProgress(step: step, steps: steps))
        case "done":
            guard let status, let seconds = value["seconds"]?.number, let bytes = value["bytes"]?.integer else {
                return nil
            }
            self = .done(id: id, status: status, reason: reason, seconds: seconds, bytes: bytes)
        case "taken":
            self = .taken(id: id)
        case "already":
            guard let status else { return nil }
            self = .already(id: id, status: status)
        case "damaged":
            self = .damaged(id: id, reason: reason)
        case "failed":
            self = .failed(reason: reason)
        default:
            return nil
        }
    }
}
