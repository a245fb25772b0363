import Files

/// A format of files of weights, known by content and not by name.
public enum CheckpointFormat: String, Hashable, Sendable, CaseIterable {
    /// What `torch.save` writes since PyTorch 1.6: a zip archive with a pickle (torch/serialization.py, `_save`).
    case pytorch
    /// What `torch.save` wrote before: pickles, then storages (torch/serialization.py, `_legacy_save`).
    case pytorchLegacy
    /// Hugging Face's format: a head in JSON, then the elements (https://huggingface.co/docs/safetensors, "Format").
    case safetensors
    /// HDF5, with one dataset a tensor (https://www.hdfgroup.org).
    case hdf5

    /// The name in sentences.
    public var title: String {
        switch self {
        case .pytorch: "PyTorch"
        case .pytorchLegacy: "PyTorch (before 1.6)"
        case .safetensors: "safetensors"
        case .hdf5: "HDF5"
        }
    }

    /// The format of a file.
    init(of file: some ByteSource) throws(CheckpointError) {
        guard file.size > 0 else { throw CheckpointError(file.name, "the file is empty") }
        let head = try file.bytes(at: 0, count: min(file.size, 512))
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .pytorch
        } else if try HDF5Weights.isHDF5(file) {
            self = .hdf5
        } else if SafetensorsHeader.length(head) != nil {
            // Before the pickles: a head of 128 bytes begins as they do.
            self = .safetensors
        } else if head[0] == 0x80 {
            self = .pytorchLegacy
        } else if head.count > 262, head[257..<262].elementsEqual("ustar".utf8) {
            throw CheckpointError(
                file.name,
                "is a tar file, PyTorch's form before version 0.1.10, which azmoon does not read; load and save it with a newer PyTorch"
            )
        } else {
            throw CheckpointError(file.name, "is no file of weights: neither PyTorch nor safetensors nor HDF5")
        }
    }
}
