extension ImageSource {
    /// The sources that Azmoon knows, in the order in which they are listed.
    public static let known: [ImageSource] = [
        .fashionMNIST, .mnist, .kmnist, .emnistLetters, .mnist5k, .cifar10, .cifar100, .cifar100Coarse, .stl10,
        .stl10Unlabelled,
    ]

    /// The source called `name` in a spec.
    ///
    /// - Throws: `DataError.impossible`, which lists all names, when there is none.
    public static func named(_ name: String) throws(DataError) -> ImageSource {
        for source in known where source.name == name { return source }
        let names = known.map(\.name).joined(separator: ", ")
        throw .impossible(reason: "There is no image source named \(name). The sources are \(names).")
    }

    /// Fashion-MNIST: 60,000 + 10,000 grey images of clothes, 28 x 28 (Xiao, Rasul and Vollgraf 2017,
    /// arXiv:1708.07747).
    ///
    /// The hashes of the gzip files are those of TensorFlow Datasets (url_checksums/fashion_mnist.txt) and of
    /// Keras (keras/src/datasets/fashion_mnist.py). The hashes of the content were taken from Debian's package,
    /// whose files have the same deflate streams: with the original name and time in their headers they have
    /// the published hashes.
    public static let fashionMNIST = ImageSource(
        name: "fashion-mnist", title: "Fashion-MNIST", shape: [1, 28, 28], classes: 10,
        classNames: [
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
        ],
        summary: "60,000 + 10,000 clothes, grey 28x28, 10 classes",
        files: Files(
            trainImages: File(
                name: "train-images-idx3-ubyte.gz",
                compressedSHA256: "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
                contentSHA256: "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
                size: 26_421_880),
            trainLabels: File(
                name: "train-labels-idx1-ubyte.gz",
                compressedSHA256: "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
                contentSHA256: "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
                size: 29_515),
            testImages: File(
                name: "t10k-images-idx3-ubyte.gz",
                compressedSHA256: "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
                contentSHA256: "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
                size: 4_422_102),
            testLabels: File(
                name: "t10k-labels-idx1-ubyte.gz",
                compressedSHA256: "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
                contentSHA256: "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
                size: 5148)),
        mirrors: ["https://storage.googleapis.com/tensorflow/tf-keras-datasets/"],
        package: Package(name: "dataset-fashion-mnist", folder: "/usr/share/datasets/fashion-mnist"), standIn: "digits")

    /// MNIST: 60,000 + 10,000 grey images of handwritten digits, 28 x 28 (LeCun, Cortes and Burges).
    ///
    /// The hashes of the gzip files are those of TensorFlow Datasets (url_checksums/mnist.txt); those of the
    /// content are published with many copies of the unpacked files.
    public static let mnist = ImageSource(
        name: "mnist", title: "MNIST", shape: [1, 28, 28], classes: 10,
        classNames: (0..<10).map { String($0) },
        summary: "60,000 + 10,000 handwritten digits, grey 28x28, 10 classes",
        files: Files(
            trainImages: File(
                name: "train-images-idx3-ubyte.gz",
                compressedSHA256: "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
                contentSHA256: "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
                size: 9_912_422),
            trainLabels: File(
                name: "train-labels-idx1-ubyte.gz",
                compressedSHA256: "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
                contentSHA256: "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
                size: 28_881),
            testImages: File(
                name: "t10k-images-idx3-ubyte.gz",
                compressedSHA256: "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
                contentSHA256: "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
                size: 1_648_877),
            testLabels: File(
                name: "t10k-labels-idx1-ubyte.gz",
                compressedSHA256: "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
                contentSHA256: "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
                size: 4542)),
        mirrors: [
            "https://ossci-datasets.s3.amazonaws.com/mnist/", "https://storage.googleapis.com/cvdf-datasets/mnist/",
        ], standIn: "digits")
}
