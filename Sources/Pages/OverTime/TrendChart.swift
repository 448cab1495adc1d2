import Almanac
import Assurance
import Markup
import Publication

/// How many promises stood how on several days: a column for each, of parts that have patterns.
struct TrendChart: Component {
    let rows: [TrendRow]

    /// Where the columns stand within the drawing.
    private enum Plot {
        static let (left, top, right, bottom) = (60, 10, 640, 270)
        static let (width, height) = (right - left, bottom - top)
    }

    private static let order = StandingChart.order

    private var most: Int { rows.map { $0.asked }.max() ?? 0 }

    /// How far apart the lines of the scale are: 1, 2 or 5 and noughts, so that few are drawn.
    private var step: Int {
        var unit = 1
        while true {
            for step in [unit, 2 * unit, 5 * unit] where most <= 5 * step { return step }
            unit *= 10
        }
    }

    /// What stands at the top of the scale.
    private var top: Int { max(1, (most + step - 1) / step) * step }

    var html: HTML {
        """
        <figure class="standing trend">
        <svg viewBox="0 0 650 310" role="img" aria-label="\(words)">
        \(Patterns())\(scale)\(columns)\(labels)</svg>
        <figcaption>
        <ul class="numbers">
        \(legend)</ul>
        </figcaption>
        </figure>

        """
    }

    private var words: String {
        guard let first = rows.first, let last = rows.last else { return "" }
        return "How duties stood, a column for each month, from \(first.day.inFull) to"
            + " \(last.day.inFull). On the first day: \(first.inWords)."
            + " On the last: \(last.inWords). The table below has every number."
    }

    private func height(_ count: Int) -> Int { Plot.height * count / top }

    private var scale: [HTML] {
        stride(from: 0, through: top, by: step).map { number in
            let y = Plot.bottom - height(number)
            return """
                <path class="line" d="M\(Plot.left) \(y)H\(Plot.right)"/>
                <text x="\(Plot.left - 8)" y="\(y + 6)" text-anchor="end">\(number.grouped)</text>

                """
        }
    }

    private var columns: [HTML] {
        rows.enumerated().map { place, row in
            let (from, to) = (left(place), left(place + 1))
            var below = 0
            let parts = Self.order.filter { row.count[$0] > 0 }.map { name -> HTML in
                let bottom = Plot.bottom - height(below)
                below += row.count[name]
                let y = Plot.bottom - height(below)
                return part(name, from: from + 2, to: to - 2, top: y, bottom: bottom)
            }
            return "<g>\n\(parts)</g>\n"
        }
    }

    private func part(
        _ name: Standing.Name, from: Int, to: Int, top: Int, bottom: Int
    ) -> HTML {
        let frame: HTML = """
            x="\(from)" y="\(top)" width="\(to - from)" height="\(bottom - top)"
            """
        return """
            <rect class="\(name.rawValue)" \(frame)/>
            <rect fill="url(#fill-\(name.rawValue))" \(frame)/>

            """
    }

    private func left(_ place: Int) -> Int {
        Plot.left + Plot.width * place / max(1, rows.count)
    }

    /// Every sixth month by name, and the last day.
    private var labels: [HTML] {
        rows.indices.filter { $0 % 6 == 0 }.map { place in
            """
            <text \(anchor(place))>\(rows[place].inBox)</text>

            """
        }
    }

    /// Where the name of a column stands: at the ends it must not stand out beyond them.
    private func anchor(_ place: Int) -> HTML {
        let (from, to) = (left(place), left(place + 1))
        if place == 0 { return "x=\"\(from + 2)\" y=\"294\"" }
        if place == rows.count - 1 { return "x=\"\(to - 2)\" y=\"294\" text-anchor=\"end\"" }
        return "x=\"\((from + to) / 2)\" y=\"294\" text-anchor=\"middle\""
    }

    private var legend: [HTML] {
        Self.order.filter { name in rows.contains { $0.count[name] > 0 } }.map { name in
            """
            <li><svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">\
            <g>\(part(name, from: 0, to: 24, top: 0, bottom: 16))</g></svg> \
            \(StandingTag(name, name.inWords))</li>

            """
        }
    }
}

extension TrendRow {
    /// How many there are, without those that do not apply.
    fileprivate var asked: Int { Self.standings.reduce(0) { $0 + count[$1] } }

    /// The numbers in a sentence.
    fileprivate var inWords: String {
        let parts = StandingChart.order.filter { count[$0] > 0 }
            .map { "\(count[$0].grouped) \($0.inWords)" }
        return parts.isEmpty ? "nothing undertaken" : parts.joined(separator: ", ")
    }

    /// The month in a chart: "Mar 2026".
    fileprivate var inBox: String {
        day.inWords.split(separator: " ").suffix(2).joined(separator: " ")
    }
}
