import Specs

/// What a spec says of one stage of a training.
struct StageSettings: Sendable {
    let name: String?
    /// Patterns of parameters that stay as they are.
    let freeze: [String]
    /// Patterns of parameters that start anew.
    let reset: [String]
    /// Whether the stage has a model of its own.
    let hasModel: Bool

    /// The stages of a training, in their order; none where there is one, which the other settings describe.
    static let setting = Setting(
        "stages", .list(.record(record), count: 0...32), default: [],
        "Parts of a training, one after the other: each says what it does otherwise than the rest of the spec."
    ).addedLater

    private static let patterns = Form<[String]>.list(.string, count: 0...1000)

    private static let record = Record(
        Setting("name", .optional(.string), default: nil, "What reports call the stage.").addedLater,
        Setting(
            "freeze", patterns, default: [],
            "Patterns of parameters that do not learn, such as [features.*]; a layer of which nothing learns is in evaluation mode."
        ).addedLater,
        Setting(
            "reset", patterns, default: [],
            "Patterns of parameters that start anew, such as [fc.*]; where the classes are others, a layer that starts anew may have another size."
        ).addedLater,
        Setting(
            TrainSettings.model.name, .optional(.named(ModelChoices.all)), default: nil,
            "Another model, which takes over the parameters of the one before that it has by name."
        ).addedLater,
        Setting(TrainSettings.data.name, .partial(DataChoice.record.fields), written: .object([:])).addedLater,
        Setting(TrainSettings.loss.name, .optional(TrainSettings.terms), default: nil).addedLater,
        Setting(TrainSettings.optimizer.name, .optional(.named(Optimizers.all)), default: nil).addedLater,
        Setting(TrainSettings.schedule.name, .optional(.named(Schedules.all)), default: nil).addedLater,
        Setting(
            TrainSettings.training.name, .partial(TrainSettings.Training.fieldsOfStage), written: .object([:])
        ).addedLater,
        Setting(
            ParameterGroup.setting.name, .optional(.list(.record(ParameterGroup.record), count: 0...100)), default: nil
        ).addedLater
    ) { name, freeze, reset, model, _, _, _, _, _, _ in
        StageSettings(name: name, freeze: freeze, reset: reset, hasModel: model != nil)
    }

    /// The stages of a trial, each with the settings as they are in it; one where the trial names none.
    static func all(_ settings: Settings) throws -> [(stage: StageSettings, settings: Settings)] {
        let stages = try settings[setting]
        guard !stages.isEmpty else {
            return [(StageSettings(name: nil, freeze: [], reset: [], hasModel: false), settings)]
        }
        let own = settings.value[setting.name]?.list ?? []
        return zip(stages, own).map { ($0, laid($1, over: settings)) }
    }

    /// The settings of a trial with those of a stage in their place; of data and training, the parts that the stage names.
    private static func laid(_ own: Value, over settings: Settings) -> Settings {
        var members = settings.value.object ?? [:]
        for name in [TrainSettings.data.name, TrainSettings.training.name] {
            guard let part = own[name]?.object else { continue }
            members[name] = .object((members[name]?.object ?? [:]).merging(part) { $1 })
        }
        for name in [
            TrainSettings.model.name, TrainSettings.loss.name, TrainSettings.optimizer.name,
            TrainSettings.schedule.name, ParameterGroup.setting.name,
        ] {
            if let choice = own[name], choice != .null { members[name] = choice }
        }
        return Settings(.object(members))
    }
}
