extension ImageSource {
    /// CIFAR-10: 50,000 + 10,000 colour images of ten kinds of things, 32 x 32 (Krizhevsky 2009).
    ///
    /// The archive's hash is that of TensorFlow Datasets (url_checksums/cifar10.txt).
    public static let cifar10 = cifar(
        "cifar-10", "CIFAR-10",
        [
            "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
        ],
        CIFARArchive(
            contents: CIFARFiles(
                archive: File(
                    name: "cifar-10-binary.tar.gz",
                    compressedSHA256: "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
                    size: 170_052_171),
                train: (1...5).map { "data_batch_\($0).bin" }, test: "test_batch.bin", trainCount: 10_000,
                testCount: 10_000),
            content: CIFARRecords(labels: [10], label: 0)),
        CIFARArchive(
            contents: CIFARFiles(
                archive: File(name: "cifar-10-python.tar.gz", compressedSHA256: ""),
                train: (1...5).map { "data_batch_\($0)" }, test: "test_batch", trainCount: 10_000,
                testCount: 10_000),
            content: CIFARPickles(labels: "labels")))

    /// CIFAR-100: 50,000 + 10,000 colour images of a hundred kinds of things, 32 x 32 (Krizhevsky 2009).
    public static let cifar100 = cifar(
        "cifar-100", "CIFAR-100", cifar100Names, cifar100Format(label: 1),
        cifar100PythonFormat("fine_labels"))

    /// CIFAR-100 with its twenty superclasses as labels.
    public static let cifar100Coarse = cifar(
        "cifar-100-coarse", "CIFAR-100 with superclasses", cifar100SuperclassNames, cifar100Format(label: 0),
        cifar100PythonFormat("coarse_labels"))

    private static func cifar(
        _ name: String, _ title: String, _ classNames: [String], _ records: CIFARArchive<CIFARRecords>,
        _ pickles: CIFARArchive<CIFARPickles>
    ) -> ImageSource {
        ImageSource(
            name: name, title: title, shape: [3, 32, 32], classNames: classNames,
            summary: "50,000 + 10,000 colour images 32x32, \(classNames.count) classes",
            folder: records.content.labels.count == 1 ? "cifar-10" : "cifar-100", formats: [records, pickles],
            mirrors: ["https://www.cs.toronto.edu/~kriz/"], standIn: "shapes")
    }

    /// The archive's hash is that of TensorFlow Datasets (url_checksums/cifar100.txt).
    private static func cifar100Format(label: Int) -> CIFARArchive<CIFARRecords> {
        CIFARArchive(
            contents: CIFARFiles(
                archive: File(
                    name: "cifar-100-binary.tar.gz",
                    compressedSHA256: "58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec",
                    size: 168_513_733),
                train: ["train.bin"], test: "test.bin", trainCount: 50_000, testCount: 10_000),
            content: CIFARRecords(labels: [20, 100], label: label))
    }

    /// No SHA-256 of the Python archives is published: they are read where they lie, and are not fetched.
    private static func cifar100PythonFormat(_ labels: String) -> CIFARArchive<CIFARPickles> {
        CIFARArchive(
            contents: CIFARFiles(
                archive: File(name: "cifar-100-python.tar.gz", compressedSHA256: ""), train: ["train"], test: "test",
                trainCount: 50_000, testCount: 10_000),
            content: CIFARPickles(labels: labels))
    }

    private static let cifar100Names = names(
        """
        apple aquarium_fish baby bear beaver bed bee beetle bicycle bottle bowl boy bridge bus butterfly camel can castle
        caterpillar cattle chair chimpanzee clock cloud cockroach couch crab crocodile cup dinosaur dolphin elephant flatfish
        forest fox girl hamster house kangaroo keyboard lamp lawn_mower leopard lion lizard lobster man maple_tree motorcycle
        mountain mouse mushroom oak_tree orange orchid otter palm_tree pear pickup_truck pine_tree plain plate poppy porcupine
        possum rabbit raccoon ray road rocket rose sea seal shark shrew skunk skyscraper snail snake spider squirrel streetcar
        sunflower sweet_pepper table tank telephone television tiger tractor train trout tulip turtle wardrobe whale
        willow_tree wolf woman worm
        """)

    private static let cifar100SuperclassNames = names(
        """
        aquatic_mammals fish flowers food_containers fruit_and_vegetables household_electrical_devices household_furniture
        insects large_carnivores large_man-made_outdoor_things large_natural_outdoor_scenes large_omnivores_and_herbivores
        medium_mammals non-insect_invertebrates people reptiles small_mammals trees vehicles_1 vehicles_2
        """)

    private static func names(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }
}
