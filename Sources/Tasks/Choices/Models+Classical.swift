import Engine
import Models
import Specs

// Models without parameters, which are fitted to the training split at once.
extension ModelChoices {
    static let classical = [
        Choice(
            "nearest-neighbours",
            "No network: the class that most of the nearest training samples have, by Euclidean distance; no gradients, no parameters.",
            Setting("k", .integer(1...100_000), default: 3, "How many neighbours vote.").asShorthand
        ) { place, neighbours in NearestNeighbourClassifier(neighbours: neighbours, classes: place.outputs) },
        Choice(
            "nearest-mean",
            "No network: the class whose training samples have the nearest mean; no gradients, no parameters."
        ) { place in NearestMeanClassifier(classes: place.outputs) },
        Choice(
            "k-means",
            "No network: clusters found without the classes, by k-means++ and Lloyd's method, each with the class that most of its training samples have.",
            Setting(
                "clusters", .optional(.integer(1...100_000)), default: nil, "How many; null for as many as classes."
            ).asShorthand
        ) { place, clusters in
            KMeansClassifier(clusters: clusters ?? place.outputs, classes: place.outputs)
        },
        network(
            "phase-correlation",
            "No network: what changed between two images in one, [2 · C, H, W], by their Fourier transforms, for data.pairs: moved; no gradients, no parameters. Kuglin and Hines, 1975; Reddy and Chatterji, 1996.",
            Setting(
                "whitening", .number(.within(0...1)), default: 1,
                "By which power of its magnitude the product of two spectra is divided: 1 leaves phases alone, 0 is the cross-correlation."
            ).asShorthand
        ) { place, whitening in
            guard place.outputs == 4 else {
                throw Misfit("the model gives 4 numbers, but the targets need \(place.outputs)")
            }
            return PhaseCorrelation(whitening: whitening)
        },
    ]
}
