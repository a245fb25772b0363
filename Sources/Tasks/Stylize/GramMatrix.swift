import Engine

extension Tensor {
    /// The products of each two channels, F Fᵀ / (C · H · W) with the channels of each sample as the rows of F: `[N, C, H, W]` gives
    /// `[N, C, C]`. It says which features occur together, wherever they do. Gatys et al., 2015, up to the factor.
    func gramMatrix() -> Tensor {
        let rows = reshaped([shape[0], shape[1], shape[2] * shape[3]])
        return rows.matmul(rows.transposed(1, 2)) * (1 / Double(shape[1] * shape[2] * shape[3]))
    }
}
