#!/usr/bin/env python3
"""Writes classical.json: what scikit-learn's classical classifiers say of its digits, the first 1,000 of which they learn from.

    python3 Tests/Golden/classical/classical.py      # needs scikit-learn

KMeans starts from the first ten digits, as the test does. Of equally near neighbours scikit-learn takes any; here distances are ordered by NumPy's
stable sort, and the script checks that scikit-learn's classifier agrees but for such ties."""

import json
import pathlib

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier, NearestCentroid

digits = load_digits()
train, test = digits.data[:1000], digits.data[1000:]
labels, truth = digits.target[:1000], digits.target[1000:]
result = {"neighbours": {}}
distances = ((test[:, None, :] - train[None, :, :]) ** 2).sum(2)
order = np.argsort(distances, axis=1, kind="stable")
for k in (1, 3, 8):
    votes = labels[order[:, :k]]
    predicted = np.array([np.bincount(row, minlength=10).argmax() for row in votes])
    library = KNeighborsClassifier(k, algorithm="brute").fit(train, labels).predict(test)
    ties = np.take_along_axis(distances, order[:, k - 1:k], 1) == np.take_along_axis(distances, order[:, k:k + 1], 1)
    assert (predicted == library)[~ties[:, 0]].all(), k
    result["neighbours"][str(k)] = predicted.tolist()
    print(k, (predicted == truth).mean(), int((predicted != library).sum()))
result["means"] = NearestCentroid().fit(train, labels).predict(test).tolist()
print("means", (np.array(result["means"]) == truth).mean())
clusters = KMeans(10, init=train[:10], n_init=1, tol=0, max_iter=1000, algorithm="lloyd").fit(train)
names = np.array([np.bincount(labels[clusters.labels_ == c], minlength=10).argmax() for c in range(10)])
result["clusters"] = names[clusters.predict(test)].tolist()
result["inertia"] = float(clusters.inertia_)
print("clusters", (np.array(result["clusters"]) == truth).mean(), clusters.inertia_, clusters.n_iter_)
path = pathlib.Path(__file__).parent / "classical.json"
path.write_text(json.dumps(result, separators=(",", ":")) + "\n")
