import Engine

/// Krizhevsky, 2014 ("One weird trick"), as torchvision's `alexnet`.
func alexNet(channels: Int, classes: Int) -> Network {
    Network([
        "features": Sequential(
            conv(channels, 64, 11, stride: 4, padding: 2), relu(), MaxPool2d(kernel: 3, stride: 2),
            conv(64, 192, 5, padding: 2), relu(), MaxPool2d(kernel: 3, stride: 2),
            conv(192, 384, 3, padding: 1), relu(),
            conv(384, 256, 3, padding: 1), relu(),
            conv(256, 256, 3, padding: 1), relu(), MaxPool2d(kernel: 3, stride: 2)),
        "avgpool": AdaptiveAvgPool2d(6),
        "flatten": Flatten(),
        "classifier": Sequential(
            Dropout(0.5), linear(256 * 6 * 6, 4096), relu(), Dropout(0.5), linear(4096, 4096), relu(),
            linear(4096, classes)),
    ])
}
