"""Expected values of the metrics, by scikit-learn and NumPy. Usage: python3 metrics.py > metrics.json"""

import json
import warnings

import numpy as np
from sklearn import metrics
from sklearn.neighbors import NearestCentroid, NearestNeighbors

warnings.simplefilter("ignore")  # of classes without predictions
random = np.random.default_rng(14)


def classes(count, labels, predicted):
    each = metrics.precision_recall_fscore_support(labels, predicted, labels=range(count), zero_division=0)
    macro = metrics.precision_recall_fscore_support(labels, predicted, average="macro", zero_division=0)
    return {
        "classes": count, "labels": [int(x) for x in labels], "predicted": [int(x) for x in predicted],
        "macro": {
            "accuracy": metrics.accuracy_score(labels, predicted),
            "error-rate": metrics.zero_one_loss(labels, predicted),
            "balanced-accuracy": metrics.balanced_accuracy_score(labels, predicted),
            "precision": macro[0], "recall": macro[1], "f1": macro[2],
        },
        "each": {name: each[place].tolist() for place, name in enumerate(("precision", "recall", "f1"))},
        "support": each[3].tolist(),
    }


def scores(count, samples):
    labels = random.integers(0, count, samples)
    values = random.normal(size=(samples, count)).astype(np.float32)
    values[np.arange(samples), labels] += 1
    top = {
        str(k): metrics.top_k_accuracy_score(labels, values, k=k, labels=range(count)) for k in range(1, count)
    }
    return {"labels": labels.tolist(), "scores": values.ravel().tolist(), "top": top}


def values(targets, noise):
    targets = np.asarray(targets, np.float32)
    outputs = (targets + noise * random.normal(size=targets.shape)).astype(np.float32)
    wide, true = outputs.astype(np.float64), targets.astype(np.float64)
    error = metrics.mean_squared_error(true, wide)
    return {
        "outputs": outputs.tolist(), "targets": targets.tolist(), "mae": metrics.mean_absolute_error(true, wide),
        "r2": metrics.r2_score(true, wide), "psnr": 10 * np.log10(np.ptp(true) ** 2 / error),
    }


def neighbours(samples, size, count):
    labels = random.integers(0, count, samples)
    vectors = np.round(random.normal(size=(samples, size)) + labels[:, None], 3)
    places = NearestNeighbors(n_neighbors=samples).fit(vectors).kneighbors(vectors, return_distance=False)
    hits = [[labels[other] == labels[row] for other in order if other != row] for row, order in enumerate(places)]
    found = np.array([np.argmax(row) if any(row) else samples for row in hits])
    return {
        "size": size, "labels": labels.tolist(), "vectors": vectors.ravel().tolist(),
        "recall": {str(k): float(np.mean(found < k)) for k in (1, 2, 3, 5, 10)},
    }


def means(samples, size, count):
    labels = random.integers(0, count, samples)
    vectors = np.round(random.normal(size=(samples, size)) + 0.7 * labels[:, None], 3)
    half = samples // 2
    model = NearestCentroid().fit(vectors[:half], labels[:half])
    return {
        "size": size, "classes": count, "labels": labels.tolist(), "vectors": vectors.ravel().tolist(), "train": half,
        "accuracy": model.score(vectors[half:], labels[half:]),
    }


labels = random.integers(0, 5, 80)
skewed = random.choice(4, 120, p=[0.85, 0.1, 0.04, 0.01])
print(json.dumps({
    "classes": [
        classes(5, labels, np.where(random.random(80) < 0.7, labels, random.integers(0, 5, 80))),
        # Most are of one class, and the rarest is never predicted.
        classes(4, skewed, np.where(random.random(120) < 0.6, skewed, random.integers(0, 3, 120))),
        # Class 1 does not occur but is predicted; class 3 is neither.
        classes(4, [0, 0, 2, 2, 2, 0], [0, 1, 2, 2, 0, 0]),
        classes(2, [0, 0, 1, 1], [0, 0, 0, 0]),
    ],
    "scores": [scores(6, 50), scores(3, 20)],
    "values": [values(random.random(60), 0.1), values(10 * random.normal(size=(40)), 3)],
    "neighbours": neighbours(70, 3, 6), "means": means(90, 2, 4),
}, indent=1))
