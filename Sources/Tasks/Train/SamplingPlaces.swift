import Data
import Engine
import Runs
import Store

/// Where the deformable convolutions of a trained model sample a few images: the first of each class, of the test split where there
/// is one. A model without such layers, or whose layers are no chain, has none.
struct SamplingPlaces {
    private static let most = 4
    /// More places than this would hide a small image: what lies beyond is followed through the middle of its window.
    private static let mostPlaces = 100

    private let images: [Float]
    private let shape: [Int]
    private let labels: [Int64]
    private let points: [SamplingTrace.Points]

    init?(of model: Module, _ data: DataSplits) {
        let dataset = data.test ?? data.train
        guard let trace = SamplingTrace(of: model), dataset.shape.count == 3, dataset.count > 0 else { return nil }
        let rows = Self.rows(of: dataset)
        let wasTraining = model.isTraining
        model.train(false)
        defer { model.train(wasTraining) }
        shape = dataset.shape
        labels = Self.hasLabels(dataset) ? dataset.labels(rows) : []
        images = dataset.samples(rows)
        let size = dataset.sampleSize
        do throws(ShapeError) {
            var points: [SamplingTrace.Points] = []
            for index in rows.indices {
                let image = Array(images[index * size..<(index + 1) * size])
                points.append(try trace.points(of: Tensor(image, shape: Shape([1] + shape)), most: Self.mostPlaces))
            }
            self.points = points
        } catch {
            // A layer before the last deformable one does not keep to places: there is nothing to draw.
            return nil
        }
    }

    private static func hasLabels(_ dataset: any Dataset) -> Bool {
        if case .labels = dataset.targets { true } else { false }
    }

    /// The first rows of as many classes as are kept; where a sample has no one class, the first rows.
    private static func rows(of dataset: any Dataset) -> [Int32] {
        let all = Array(0..<Int32(dataset.count))
        guard hasLabels(dataset) else { return Array(all.prefix(most)) }
        var seen: Set<Int64> = []
        let first = zip(all, dataset.labels(all)).filter { seen.insert($0.1).inserted }
        return first.sorted { $0.1 < $1.1 }.prefix(most).map(\.0)
    }

    var runDatasets: [RunDataset] {
        func places(_ data: RunData<Double>, _ lists: [[SamplingPoint]]) -> RunDataset {
            data(
                lists.flatMap { $0.flatMap { [$0.row, $0.column] } },
                shape: [lists.count, lists.first?.count ?? 0, 2])
        }
        var datasets = [
            TrainingData.samplingImages(images, shape: [points.count] + shape),
            TrainingData.samplingCentres(
                points.flatMap { [$0.centre.row, $0.centre.column] }, shape: [points.count, 2]),
            places(TrainingData.samplingMoved, points.map(\.moved)),
            places(TrainingData.samplingRegular, points.map(\.regular)),
        ]
        if !labels.isEmpty { datasets.append(TrainingData.samplingLabels(labels)) }
        return datasets
    }
}
