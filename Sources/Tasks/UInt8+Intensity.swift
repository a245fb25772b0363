extension UInt8 {
    /// The byte of a pixel's intensity from 0, black, to 1, white. What lies outside is cut off, and what is no number is black.
    ///
    /// The product is rounded to the intensity's own type: 255 times a `Float` is in 127 cases half a byte where the exact product lies just
    /// below that, so that another type would give other bytes than those that runs have stored.
    init<Intensity: BinaryFloatingPoint>(intensity: Intensity) {
        self = UInt8(Swift.min(255, Swift.max(0, (255 * intensity).rounded())))
    }
}
