extension ImageSource {
    /// KMNIST: 60,000 + 10,000 grey images of cursive Japanese characters, 28 x 28 (Clanuwat et al. 2018, arXiv:1812.01718).
    ///
    /// The hashes are those of TensorFlow Datasets (url_checksums/kmnist.txt).
    public static let kmnist = ImageSource(
        name: "kmnist", title: "KMNIST", shape: [1, 28, 28], classes: 10,
        classNames: ["o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"],
        summary: "60,000 + 10,000 cursive Japanese characters, grey 28x28, 10 classes",
        files: Files(
            trainImages: File(
                name: "train-images-idx3-ubyte.gz",
                compressedSHA256: "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4", size: 18_165_135),
            trainLabels: File(
                name: "train-labels-idx1-ubyte.gz",
                compressedSHA256: "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17", size: 29_497),
            testImages: File(
                name: "t10k-images-idx3-ubyte.gz",
                compressedSHA256: "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5", size: 3_041_136),
            testLabels: File(
                name: "t10k-labels-idx1-ubyte.gz",
                compressedSHA256: "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c", size: 5120)),
        mirrors: ["https://codh.rois.ac.jp/kmnist/dataset/kmnist/"], standIn: "digits")
}
