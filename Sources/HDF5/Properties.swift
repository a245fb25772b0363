import CHDF5

/// How a dataset's elements lie in the file.
public enum Storage: Hashable, Sendable {
    /// Small arrays compact, larger integers compressed, all else contiguous: weights do not compress.
    case automatic
    /// Inside the dataset's header; up to 64 kB.
    case compact
    /// One run of bytes.
    case contiguous
    /// In chunks of at most 1 MiB, bytes shuffled by place and deflated.
    case compressed
}

/// Property lists of objects to be made. Inside the lock.
enum Properties {
    /// Lists that never differ are made once; making one costs as much as writing a small array.
    nonisolated(unsafe) private static var linkList: Handle?
    nonisolated(unsafe) private static var textTransferList: Handle?
    nonisolated(unsafe) private static var datasetLists: [Storage: Handle] = [:]

    /// Links with UTF-8 names, which make the groups above them.
    static func links(_ action: String) throws(HDF5Error) -> Handle {
        if let linkList { return linkList }
        let list = try Library.handle(H5Pcreate(chdf5_class_link_create()), closedBy: H5Pclose, action)
        try Library.check(H5Pset_create_intermediate_group(list.id, 1), action)
        try Library.check(H5Pset_char_encoding(list.id, H5T_CSET_UTF8), action)
        linkList = list
        return list
    }

    /// How one text moves: the library would clear a buffer of 1 MiB for it, which takes longer than all the rest.
    static func textTransfer(_ action: String) throws(HDF5Error) -> Handle {
        if let textTransferList { return textTransferList }
        let list = try Library.handle(H5Pcreate(chdf5_class_dataset_transfer()), closedBy: H5Pclose, action)
        try Library.check(H5Pset_buffer(list.id, 4096, nil, nil), action)
        textTransferList = list
        return list
    }

    /// A dataset without times, so that the same content gives the same bytes. `automatic` is what suits texts.
    static func dataset(
        shape: [hsize_t], bytesPerElement: Int, storage: Storage, _ action: String
    ) throws(HDF5Error) -> Handle {
        if let list = datasetLists[storage] { return list }
        let list = try Library.handle(H5Pcreate(chdf5_class_dataset_create()), closedBy: H5Pclose, action)
        try Library.check(chdf5_forget_times(list.id), action)
        switch storage {
        case .compact:
            try Library.check(H5Pset_layout(list.id, H5D_COMPACT), action)
        case .compressed:
            var chunk = chunkShape(of: shape, bytesPerElement: bytesPerElement)
            try Library.check(H5Pset_chunk(list.id, Int32(chunk.count), &chunk), action)
            if bytesPerElement > 1 { try Library.check(H5Pset_shuffle(list.id), action) }
            try Library.check(H5Pset_deflate(list.id, 1), action)
            // The chunks are this dataset's own.
            return list
        case .contiguous:
            // Every element is written at once: filling first would write all twice.
            try Library.check(H5Pset_fill_time(list.id, H5D_FILL_TIME_NEVER), action)
        case .automatic:
            break
        }
        datasetLists[storage] = list
        return list
    }

    /// The largest chunk below 1 MiB that halves the first extents that can be halved.
    private static func chunkShape(of shape: [hsize_t], bytesPerElement: Int) -> [hsize_t] {
        var chunk = shape
        let largest = hsize_t((1 << 20) / bytesPerElement)
        for axis in chunk.indices {
            while chunk.reduce(1, *) > largest, chunk[axis] > 1 { chunk[axis] = (chunk[axis] + 1) / 2 }
        }
        return chunk
    }
}

extension Storage {
    /// The storage that `automatic` stands for, and the one that an array without elements or extents can have.
    func resolved(type: ElementType, shape: [hsize_t], bytes: Int) -> Storage {
        let canCompress = bytes > 0 && !shape.isEmpty && H5Zfilter_avail(H5Z_filter_t(H5Z_FILTER_DEFLATE)) > 0
        switch self {
        case .automatic:
            if bytes > 0, bytes <= 1024 { return .compact }
            let isInteger = type == .int64 || type == .uint8
            return isInteger && bytes >= 4096 && canCompress ? .compressed : .contiguous
        case .compressed: return canCompress ? .compressed : .contiguous
        case .compact, .contiguous: return self
        }
    }
}
