"""Expected values for the statistics' tests, by SciPy and NumPy. Usage: python3 statistics.py > statistics.json"""

import itertools
import json

import numpy as np
from scipy import special, stats

SAMPLES = {
    "two": [0.25, 0.75],
    "five": [0.8512, 0.8467, 0.8533, 0.8498, 0.8521],
    "skewed": [0.01, 0.02, 0.02, 0.03, 0.05, 0.08, 0.13, 0.9],
    "twelve": [3.1, -2.4, 0.7, 1.9, -0.3, 5.6, 2.2, -1.1, 4.0, 0.05, 1.3, -3.3],
}
PAIRED = {
    "ten": [1.2, -0.4, 2.5, 0.3, -1.1, 3.0, 0.9, 1.7, -0.2, 2.1],
    "ties": [1.0, -1.0, 2.0, 2.0, -2.0, 3.0, 0.0, 4.0, 4.0],
    "allPositive": [0.1, 0.2, 0.3, 0.4, 0.5],
    "eighteen": [round(np.sin(7.0 * i) + 0.35, 6) for i in range(18)],
}


def signs(count):
    return np.array(list(itertools.product((-1.0, 1.0), repeat=count)))


def wilcoxon(differences):
    """By counting every sign pattern over the mean ranks."""
    kept = np.array([d for d in differences if d != 0])
    ranks = stats.rankdata(np.abs(kept))
    plus = ranks[kept > 0].sum()
    statistic = min(plus, ranks.sum() - plus)
    sums = ((signs(len(kept)) > 0) * ranks).sum(axis=1)
    return [float(statistic), float(min(1, 2 * np.mean(sums <= statistic)))]


def sign_flip(differences):
    differences = np.array(differences)
    sums = np.abs((signs(len(differences)) * differences).sum(axis=1))
    return float(np.mean(sums >= abs(differences.sum()) - 1e-12))


def large(count):
    return [round(float(np.sin(3.7 * i) + 0.2), 1) for i in range(count)]


def bca(values):
    result = stats.bootstrap(
        (values,), np.mean, method="BCa", n_resamples=400_000, rng=np.random.default_rng(1), batch=20_000)
    return [float(result.confidence_interval.low), float(result.confidence_interval.high)]


def interval(values):
    return [float(v) for v in stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values))]


print(json.dumps({
    "samples": [{
        "name": name, "values": values, "mean": float(np.mean(values)), "sd": float(np.std(values, ddof=1)),
        "median": float(np.median(values)), "quantile": float(np.quantile(values, 0.3)),
        "iqm": float(stats.trim_mean(values, 0.25)), "t": interval(values), "bca": bca(values),
        "ttest": float(stats.ttest_1samp(values, 0).pvalue),
    } for name, values in SAMPLES.items()],
    "paired": [{
        "name": name, "values": values, "wilcoxon": wilcoxon(values), "signFlip": sign_flip(values),
    } for name, values in PAIRED.items()],
    "wilcoxonLarge": {
        "values": large(70),
        "p": float(stats.wilcoxon(large(70), method="approx", correction=False).pvalue),
    },
    "signFlipLarge": {"values": large(30), "p": float(stats.permutation_test(
        (large(30),), np.mean, permutation_type="samples", n_resamples=400_000, rng=np.random.default_rng(1)).pvalue)},
    "tQuantiles": [[v, p, float(stats.t.ppf(p, v))]
                   for v in (1, 2, 4, 9, 30, 999) for p in (1e-8, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999999)],
    "tTwoSided": [[v, t, float(2 * stats.t.sf(t, v))] for v in (1, 4, 9, 60) for t in (0.01, 0.7, 2.5, 12.0, 90.0)],
    "beta": [[x, a, b, float(special.betainc(a, b, x))]
             for x in (0.001, 0.2, 0.5, 0.93) for a, b in ((0.5, 0.5), (2, 0.5), (3, 7), (40, 60))],
    "normal": [[p, float(stats.norm.ppf(p))] for p in (1e-12, 0.001, 0.02, 0.2, 0.5, 0.8, 0.975, 0.99999)],
    "superiority": {
        "first": SAMPLES["five"], "second": [0.85, 0.8512, 0.84, 0.86],
        "a": float(stats.mannwhitneyu(SAMPLES["five"], [0.85, 0.8512, 0.84, 0.86]).statistic / 20),
    },
    "holm": {  # R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.9), "holm")
        "raw": [0.01, 0.04, 0.03, 0.005, 0.9], "adjusted": [0.04, 0.09, 0.09, 0.025, 0.9],
    },
}, indent=1))
