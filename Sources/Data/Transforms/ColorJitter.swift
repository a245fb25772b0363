/// Changes brightness, contrast, saturation and hue at random and in a random order: torchvision's `ColorJitter`.
public struct ColorJitter: ImageTransform, Hashable {
    let brightness: Double
    let contrast: Double
    let saturation: Double
    let hue: Double

    /// Brightness, contrast and saturation are multiplied by a number in max(0, 1 - x)...1 + x, hue is moved by one in -x...x turns.
    public init(brightness: Double = 0, contrast: Double = 0, saturation: Double = 0, hue: Double = 0) {
        self.brightness = brightness
        self.contrast = contrast
        self.saturation = saturation
        self.hue = hue
    }

    public var chance: TransformChance { .varies }

    public func callAsFunction(_ image: PlanarImage, _ draws: TransformDraws) -> PlanarImage {
        var result = image
        var order = [0, 1, 2, 3]
        for place in 1..<4 { order.swapAt(place, draws.integer(3 + place, below: place + 1)) }
        for step in order {
            func factor(_ size: Double) -> Float { Float(draws.uniform(step, max(0, 1 - size)...1 + size)) }
            switch step {
            case 0: if brightness > 0 { result = Self.brightened(result, by: factor(brightness)) }
            case 1: if contrast > 0 { result = Self.contrasted(result, by: factor(contrast)) }
            case 2: if saturation > 0 { result = Self.saturated(result, by: factor(saturation)) }
            default: if hue > 0 { result = Self.hueMoved(result, by: Float(draws.uniform(step, -hue...hue))) }
            }
        }
        return result
    }

    static func brightened(_ image: PlanarImage, by factor: Float) -> PlanarImage { image.clamped { $0 * factor } }

    /// Mixed with the mean of its grey values.
    static func contrasted(_ image: PlanarImage, by factor: Float) -> PlanarImage {
        let grey = image.shape.channels == 3 ? Grayscale.grey(image) : image.values
        let mean = Float(grey.reduce(0.0) { $0 + Double($1) } / Double(grey.count))
        return image.clamped { $0 * factor + mean * (1 - factor) }
    }

    /// Mixed with its grey values; a grey image stays.
    static func saturated(_ image: PlanarImage, by factor: Float) -> PlanarImage {
        guard image.shape.channels == 3 else { return image }
        let grey = Grayscale.grey(image)
        var result = image
        let plane = image.shape.plane
        for channel in 0..<3 {
            for pixel in 0..<plane {
                let value = image.values[channel * plane + pixel] * factor + grey[pixel] * (1 - factor)
                result.values[channel * plane + pixel] = min(1, max(0, value))
            }
        }
        return result
    }

    /// Its colours moved around the circle; a grey image stays.
    static func hueMoved(_ image: PlanarImage, by turns: Float) -> PlanarImage {
        guard image.shape.channels == 3 else { return image }
        var result = image
        let plane = image.shape.plane
        for pixel in 0..<plane {
            let (red, green, blue) = (
                image.values[pixel], image.values[plane + pixel], image.values[2 * plane + pixel]
            )
            let moved = hueMoved(red, green, blue, by: turns)
            result.values[pixel] = moved.0
            result.values[plane + pixel] = moved.1
            result.values[2 * plane + pixel] = moved.2
        }
        return result
    }

    private static func hueMoved(
        _ red: Float, _ green: Float, _ blue: Float, by turns: Float
    ) -> (Float, Float, Float) {
        let (low, value) = (min(red, green, blue), max(red, green, blue))
        let range = value - low
        let saturation = range == 0 ? 0 : range / value
        let divisor = range == 0 ? 1 : range
        let (r, g, b) = ((value - red) / divisor, (value - green) / divisor, (value - blue) / divisor)
        var sixths = value == red ? b - g : value == green ? 2 + r - b : 4 + g - r
        sixths = (sixths * (1 / 6) + 1).truncatingRemainder(dividingBy: 1) + turns
        let hue = (sixths - sixths.rounded(.down)) * 6
        let part = hue.rounded(.down)
        let rest = hue - part
        func kept(_ number: Float) -> Float { min(1, max(0, number * value)) }
        let (p, q, t) = (
            kept(1 - saturation), kept(1 - saturation * rest), kept(saturation * rest + (1 - saturation))
        )
        switch Int(part) % 6 {
        case 0: return (value, t, p)
        case 1: return (q, value, p)
        case 2: return (p, value, t)
        case 3: return (p, q, value)
        case 4: return (t, p, value)
        default: return (value, p, q)
        }
    }
}
