/// The files of one of CIFAR's archives, and how many images each holds.
struct CIFARFiles {
    let archive: ImageSource.File
    /// The files of training images in order, and the one of test images.
    let train: [String]
    let test: String
    /// Images in a file of training images, and in the one of test images.
    let trainCount: Int
    let testCount: Int

    /// Training images in all.
    var allTrainCount: Int { train.count * trainCount }

    /// The training files in order, then the test file, with the images that each holds.
    var all: [(name: String, count: Int)] { train.map { ($0, trainCount) } + [(test, testCount)] }

    /// Where the images of the file at `index` of ``all`` belong.
    func place(of index: Int) -> (isTest: Bool, firstRow: Int) {
        index == train.count ? (true, 0) : (false, index * trainCount)
    }
}
