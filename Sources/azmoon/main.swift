import Engine
import Foundation

func median(_ xs: [Double]) -> Double { xs.sorted()[xs.count / 2] }
func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) * 1e-9 }
func time(_ name: String, _ steps: Int, _ body: () -> Void) {
    for _ in 0..<max(2, steps / 10) { body() }
    var ts: [Double] = []
    for _ in 0..<7 { let t = now(); for _ in 0..<steps { body() }; ts.append((now() - t) / Double(steps)) }
    print(name, String(format: "%.3f us", median(ts) * 1e6))
}
let threads = Int(CommandLine.arguments.dropFirst().first ?? "1")!
Parallel.threadCount = threads
do {
    let m = Sequential(Linear(784, 64), Activation.relu(), Linear(64, 32), Activation.relu(), Linear(32, 10))
    let o = Adam(m.namedParameters.map(\.tensor))
    let x = Tensor.normal([32, 784], stream: .next())
    let y = Tensor((0..<32).map { Int64($0 % 10) })
    time("mlp small", 1000) { o.zeroGrad(); let l = m(x).crossEntropy(y); l.backward(); o.step() }
    time("  forward", 1000) { _ = m(x).crossEntropy(y) }
    time("  forward nograd", 1000) { noGrad { _ = m(x).crossEntropy(y) } }
    time("  adam", 1000) { o.step() }
    let e = Tensor.normal([1000, 784], stream: .next())
    time("  eval 1000", 100) { noGrad { _ = m(e).argmax() } }
}
do {
    let m = Sequential(Linear(784, 512), Activation.relu(), Linear(512, 512), Activation.relu(), Linear(512, 512), Activation.relu(), Linear(512, 10))
    let o = SGD(m.namedParameters.map(\.tensor), learningRate: 0.01, momentum: 0.9)
    let x = Tensor.normal([128, 784], stream: .next())
    let y = Tensor((0..<128).map { Int64($0 % 10) })
    time("mlp big", 100) { o.zeroGrad(); let l = m(x).crossEntropy(y); l.backward(); o.step() }
    time("  sgd", 100) { o.step() }
}
do {
    let a = Tensor([Float](repeating: 1, count: 4)).requiringGrad()
    let n = 1000
    time("1000 adds fwd+bwd", 100) { a.grad = nil; var y = a; for _ in 0..<n { y = y + a }; y.backward(Tensor.ones([4])) }
    time("1000 adds fwd", 100) { var y = a; for _ in 0..<n { y = y + a } }
    noGrad { time("1000 adds nograd", 100) { var y = a; for _ in 0..<n { y = y + a } } }
    time("1000 x (add fwd+bwd)", 100) { for _ in 0..<n { a.grad = nil; let y = a + a; y.backward(a) } }
}
