import Markup

/// The values of a target one after the other, and the line they are to reach.
///
/// The table beside it has every number; without at least two values nothing is drawn.
struct TargetChart: Component {
    let title: String
    let values: [Int]
    let target: Int?
    /// How it came out, in a sentence.
    let says: String

    /// Where the values stand within the drawing.
    private enum Plot {
        static let (left, top, right, bottom) = (30, 30, 620, 170)
    }

    private var bounds: (low: Double, high: Double) {
        let all = (values + [target].compactMap { $0 }).map { Double($0) }
        return (min(0, all.min() ?? 0), max(1, all.max() ?? 1))
    }

    private func height(_ value: Int) -> Int {
        let (low, high) = bounds
        let part = (Double(value) - low) / (high - low)
        return Plot.bottom - Int(part * Double(Plot.bottom - Plot.top))
    }

    private func across(_ place: Int) -> Int {
        Plot.left + (Plot.right - Plot.left) * place / max(1, values.count - 1)
    }

    var html: HTML {
        guard values.count > 1 else { return "" }
        let list = values.map { String($0) }.joined(separator: ", ")
        return """
            <figure class="standing trend">
            <svg viewBox="0 0 650 200" role="img" aria-label="\(title): \(list). \(says)">
            <path class="line" d="M\(Plot.left) \(height(0))H\(Plot.right)"/>
            <text x="\(Plot.left - 8)" y="\(height(0) + 6)" text-anchor="end">0</text>
            \(goal)<path class="line" d="\(way)" fill="none"/>
            \(dots)</svg>
            </figure>

            """
    }

    private var way: String {
        values.enumerated().map { place, value in
            "\(place == 0 ? "M" : "L")\(across(place)) \(height(value))"
        }.joined()
    }

    private var dots: [HTML] {
        values.enumerated().map { place, value in
            let isEnd = place == 0 || place == values.count - 1
            let number: HTML? =
                isEnd
                ? """
                <text x="\(across(place))" y="\(height(value) + 26)" text-anchor="middle">\
                \(value)</text>
                """ : nil
            return """
                <circle class="ink" cx="\(across(place))" cy="\(height(value))" r="4"/>\(number)

                """
        }
    }

    private var goal: HTML? {
        target.map { value in
            """
            <path class="line" stroke-dasharray="6 4" d="M\(Plot.left) \(height(value))\
            H\(Plot.right)"/>
            <text x="\(Plot.left)" y="\(height(value) - 8)">target \(value)</text>

            """
        }
    }
}
