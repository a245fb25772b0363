import Testing

@testable import Analysis
@testable import Reports

/// The whole text of a small report. A change of wording or of a number shows here; read the difference, then paste
/// what the failed test prints.
@Suite struct GoldenReportTests {
    @Test func theReportOfASmallSweep() throws {
        let text = Report(try Analysis(SyntheticSweep.small.sweep())).markdown
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let golden = Self.golden.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, wanted) in zip(lines, golden) { #expect(line == wanted) }
        #expect(lines.count == golden.count, "\(text)")
    }

    /// The report of a run is linked where there is one, the other runs' after those that the report speaks of.
    @Test func reportsOfRunsAreLinked() throws {
        let sweep = SyntheticSweep.small
        let shown = ["0000000076c84d11", "00000000755d453b", "00000000f612c926"]
        let paths = Dictionary(uniqueKeysWithValues: shown.map { ($0, "../../runs/\($0)/report.md") })
        let text = Report(try Analysis(SweepRuns(plan: sweep.plan, runs: sweep.runs(), runReports: paths))).markdown
        for wanted in [
            "| the median of adam, seed 1, 80.48% | `azmoon show 00000000f1d1b1a4` |",
            "| the worst of sgd, seed 0, 78.38% | [0000000076c84d11](../../runs/0000000076c84d11/report.md) |",
            "Other runs with a report: [00000000f612c926](../../runs/00000000f612c926/report.md), [00000000755d453b](../../runs/00000000755d453b/report.md).",
        ] { #expect(text.contains(wanted), "\(wanted): \(text)") }
    }

    private static let golden = #"""
        # small

        > Which optimizer reaches the best test accuracy, and how much does the rate matter?

        **Answer.** adam has the highest mean test accuracy, 80.47% (6 seeds, 95% interval 80.35 to 80.58), and is ahead of sgd. (Exact sign-flip tests paired by seed, at 5%.) Training was not finished: more epochs may change the order (see the notes below the results). Over the learning rates tried, the mean of an optimizer varies by 9.2 to 20.4 points; between the optimizers at their chosen learning rates, by 1.9 points.

        ## What was run

        |  |  |
        | :-- | :-- |
        | loss | cross-entropy |
        | varied: optimizer | 2 values: sgd, adam |
        | varied: optimizer.lr | 3 values: 0.01, 0.1, 1 |
        | seeds | 6: 0, 1, 2, 3, 4, 5 |
        | trials | 36 |
        | machine | AMD EPYC |

        ## Results

        | optimizer | learning rate | mean test accuracy | 95% t interval | 95% bootstrap | IQM | sd | n |
        | :-- | :-- | --: | --: | --: | --: | --: | --: |
        | adam | 0.01 ⚠ | 80.47% | 80.35 to 80.58 | 80.38 to 80.54 | 80.47% | 0.11 | 6 |
        | sgd | 1 ⚠ | 78.61% | 78.44 to 78.78 | 78.49 to 78.73 | 78.61% | 0.16 | 6 |

        - The learning rate of each seed's run is the one with the best mean validation accuracy on the other seeds, so no value is reported by the seed that chose it. A learning rate at which fewer runs diverge comes first; of equals, the first of the sweep.
        - ⚠ The best learning rate is the lowest tried for adam (0.01): a lower one may be better still.
        - ⚠ The best learning rate is the highest tried for sgd (1): a higher one may be better still.
        - Winner's curse: choosing by test accuracy itself would have given the same means.
        - ⚠ Unfinished: over the last epoch the curves of these still got better, so that more training may change the order: sgd (validation accuracy +6.50 points) and adam (validation accuracy +6.77 points).

        ![test accuracy of every seed](figures/distribution.svg)

        *One point a seed, at the learning rate chosen on the other seeds; box: quartiles and median.* [PNG](figures/distribution.png) · [data](figures/distribution.csv) · [script](figures/distribution.gp)

        ## Differences

        | pair | difference (points) | 95% t interval | Wilcoxon p | sign-flip p | Holm | t test, Holm | d | A |
        | :-- | --: | --: | --: | --: | --: | --: | --: | --: |
        | **adam − sgd** | +1.85 | 1.77 to 1.94 | 0.0312 | 0.0312 | 0.0312 | < 0.0001 | 21.94 | 1.00 |

        Paired by seed. Bold: distinguishable at 5% by the test that the answer names. Wilcoxon signed-rank and sign-flip tests are two-sided and exact. d: mean difference over its standard deviation. A: the chance that a run of the first is better than one of the second.

        ## Sensitivity to learning rate

        ![Sensitivity to learning rate](figures/sensitivity.svg)

        *Mean test accuracy of the runs that completed, over seeds, at each learning rate, with 95% t intervals (bars). Marks stand a little beside their place, so that none hides another. A cross marks a cell in which at least one run failed.* [PNG](figures/sensitivity.png) · [data](figures/sensitivity.csv) · [script](figures/sensitivity.gp)

        ![test accuracy by optimizer and learning rate](figures/heat-map.svg)

        *Mean test accuracy (%) of the runs that completed. Almost white: no run completed; small print: how many failed. Framed: the learning rate that validation accuracy chooses over all seeds. The colours separate the better cells: all at 66.7 or less have the darkest.* [PNG](figures/heat-map.png) · [data](figures/heat-map.csv) · [script](figures/heat-map.gp)

        | optimizer | best learning rate | mean there | one step lower | one step higher | worst mean | learning rates within 1 point |
        | :-- | :-- | --: | --: | --: | --: | --: |
        | sgd | 1 | 78.61% | −5.05 | — | 58.23% | 1 of 3 |
        | adam | 0.01 | 80.47% | — | −9.22 | 71.25% | 1 of 3 |

        Here the best is taken by mean test accuracy over all seeds, to describe the curve; it is not the value reported above. Means are over the runs that completed; a learning rate with a failed run does not count as within 1 point.

        ## Learning curves

        ![Learning curves](figures/learning-curves.svg)

        *Means over seeds with 95% t intervals (bands), each at the learning rate chosen for it. Epoch 0, before training, is left out.* [PNG](figures/learning-curves.png) · [data](figures/learning-curves.csv) · [script](figures/learning-curves.gp)

        ## Time to 78% validation accuracy

        | optimizer | seeds that reach it | median epochs | median steps | median training time |
        | :-- | --: | --: | --: | --: |
        | adam | 6 of 6 | 2 | 626 | 2.12 s |
        | sgd | 6 of 6 | 2 | 626 | 2.05 s |

        The target is what the weakest optimizer that learnt reaches on average, rounded to two digits; `report.target` sets another. It counts as reached at the end of the first epoch that meets it; a run that never does counts as later than any. Times were measured during the runs, with what else the machine did, and are read from their files: training again gives the same epochs and other times.

        ![Time to 78% validation accuracy](figures/time-to-target.svg)

        *One point a seed: the first epoch at whose end validation accuracy is at least the target, 78%; bar: median. Times are the stored ones of these runs, evaluation left out.* [PNG](figures/time-to-target.png) · [data](figures/time-to-target.csv) · [script](figures/time-to-target.gp)

        ## Failures

        | optimizer | status | runs | learning rate | reason of the first |
        | :-- | :-- | :-- | :-- | :-- |
        | adam | diverged | 6 of 18 | 1 (6×) | the training loss was inf at step 17 (`000000006a05068b`) |

        ## Cost

        | runs | total | median of a run | data | forward | backward | optimizer | evaluation | other |
        | --: | --: | --: | --: | --: | --: | --: | --: | --: |
        | 36 | 79.1 s | 2.6 s | 3.4% | 26.8% | 42.0% | 8.3% | 13.4% | 6.1% |

        Seconds of the trials' own time, as stored; parts are shares of the total.

        ## Provenance

        |  |  |
        | :-- | :-- |
        | engine numerics | 1 |
        | commit | 0123456789abcdef |
        | libraries | onednn 2.6.3, openblas 0.3.21 |
        | CPU | AMD EPYC |
        | data | fashion-mnist 5fdeadbeef |

        ## Replay

        Each command trains one run of the answer again and compares every tensor with the stored one, bit for bit. `azmoon sweep small` runs the whole experiment, where experiments/small.yaml is, and `azmoon report small` writes this report again from the stored runs. Each run file holds its settings in full.

        The report of one run is written by `azmoon show ID` (`make show ID=ID`), and `azmoon report small` links it here from then on.

        | run | report |
        | :-- | :-- |
        | the median of adam, seed 1, 80.48% | `azmoon show 00000000f1d1b1a4` |
        | the worst of sgd, seed 0, 78.38% | `azmoon show 0000000076c84d11` |
        | adam: diverged | `azmoon show 000000006a05068b` |

        <details>
        <summary>The 12 runs behind the answer</summary>

        | optimizer | learning rate | seed | test accuracy | command |
        | :-- | :-- | :-- | :-- | :-- |
        | adam | 0.01 | 0 | 80.33% | `azmoon replay 000000007287358f` |
        | adam | 0.01 | 1 | 80.48% | `azmoon replay 00000000f1d1b1a4` |
        | adam | 0.01 | 2 | 80.56% | `azmoon replay 00000000711c2db9` |
        | adam | 0.01 | 3 | 80.36% | `azmoon replay 00000000f066a9ce` |
        | adam | 0.01 | 4 | 80.46% | `azmoon replay 000000006fb125e3` |
        | adam | 0.01 | 5 | 80.60% | `azmoon replay 00000000eefba1f8` |
        | sgd | 1 | 0 | 78.38% | `azmoon replay 0000000076c84d11` |
        | sgd | 1 | 1 | 78.66% | `azmoon replay 00000000f612c926` |
        | sgd | 1 | 2 | 78.85% | `azmoon replay 00000000755d453b` |
        | sgd | 1 | 3 | 78.49% | `azmoon replay 00000000f4a7c150` |
        | sgd | 1 | 4 | 78.60% | `azmoon replay 0000000073f23d65` |
        | sgd | 1 | 5 | 78.68% | `azmoon replay 00000000f33cb97a` |

        </details>

        """#
}
