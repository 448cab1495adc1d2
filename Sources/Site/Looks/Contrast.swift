import Foundation
import Pages

extension Colour {
    /// How bright it is, from 0 for black to 1 for white (WCAG 2.2, “relative luminance”).
    var luminance: Double {
        let weights = [0.2126, 0.7152, 0.0722]
        return zip(weights, parts).map { weight, part in
            let share = Double(part) / 255
            return weight * (share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
        }.reduce(0, +)
    }

    /// How well it is told from another, from 1 to 21 (WCAG 2.2, “contrast ratio”).
    func contrast(with other: Colour) -> Double {
        let (one, other) = (luminance, other.luminance)
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The least contrast that words need (WCAG 2.2, success criterion 1.4.3).
    static let least = 4.5
}
