import Address
import Governance
import Markup

/// Where everything of a network stands in its drawing, in whole units.
struct NetworkPlan: Hashable, Sendable {
    /// Something with its label.
    struct Spot: Hashable, Sendable {
        let node: Network.Node
        let y: Int
        /// Its name in one line or two.
        let label: [String]
    }

    /// A line from a body at one height to a partnership at another.
    struct Line: Hashable, Sendable {
        let from: Int
        let to: Int
        let weight: Network.Weight
    }

    /// How wide every drawing is.
    static let width = 960
    /// How far apart two things of a column are at least: as two lines of a label are high.
    static let pitch = 40
    /// How many letters a line of a label holds.
    static let letters = 36

    let bodies: [Spot]
    let partnerships: [Spot]
    /// The lines, by the heights of both ends.
    let lines: [Line]
    /// How high the drawing is.
    let height: Int

    /// Gives everything its place.
    init(_ network: Network) {
        let columns = Columns(
            left: network.bodies.count, right: network.partnerships.count,
            joins: network.lines.map { .init(left: $0.body, right: $0.partnership) })
        let height = max(1, network.bodies.count, network.partnerships.count) * Self.pitch
        let lefts = Self.heights(columns.left, within: height)
        let rights = Self.heights(columns.right, within: height)
        bodies = columns.left.map { Self.spot(network.bodies[$0], lefts[$0]) }
        partnerships = columns.right.map { Self.spot(network.partnerships[$0], rights[$0]) }
        // Lead bodies come last, so that their lines lie on top.
        let order: [Network.Weight] = [.onlooker, .partner, .lead]
        lines = order.flatMap { weight in
            network.lines.filter { $0.weight == weight }
                .map {
                    Line(from: lefts[$0.body], to: rights[$0.partnership], weight: weight)
                }
        }
        self.height = height
    }

    private static func spot(_ node: Network.Node, _ y: Int) -> Spot {
        Spot(node: node, y: y, label: lines(of: node.name))
    }

    /// The height of each by its number: a column of fewer things has them further apart.
    private static func heights(_ column: [Int], within height: Int) -> [Int] {
        var heights = column
        for (place, thing) in column.enumerated() {
            heights[thing] = (2 * place + 1) * height / (2 * column.count)
        }
        return heights
    }

    /// A name in at most two lines, cut off where it is longer.
    static func lines(of name: String) -> [String] {
        var lines = [""]
        for word in name.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count <= letters {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        let isCut = lines.count > 2
        return lines.prefix(2).enumerated().map { place, line in
            let needsMark = line.count > letters || (isCut && place == 1)
            return needsMark ? line.prefix(letters - 1) + "…" : line
        }
    }
}

/// A network as a drawing: bodies as circles on the left, partnerships as squares on the right.
struct NetworkDrawing: Component {
    private let network: Network
    private let outlook: Outlook

    init(_ network: Network, _ outlook: Outlook) {
        self.network = network
        self.outlook = outlook
    }

    var html: HTML {
        let plan = NetworkPlan(network)
        return """
            <figure class="network">
            <p class="hint sideways">The drawing is wider than a small screen: move it sideways, \
            or with the arrow keys once it has the focus.</p>
            <div class="drawn" role="region" aria-labelledby="network-title" \
            aria-describedby="network-words" tabindex="0">
            <svg viewBox="0 0 \(NetworkPlan.width) \(plan.height)">
            <title id="network-title">Bodies and partnerships</title>
            <desc id="network-words">\(words) The table says the same in words.</desc>
            <g aria-hidden="true" fill="none" stroke="currentColor">
            \(plan.lines.map { self.line($0) })</g>
            \(plan.bodies.map { spot($0, isBody: true) })\
            \(plan.partnerships.map { spot($0, isBody: false) })</svg>
            </div>
            <figcaption>Circles are bodies, squares are partnerships. A thick line comes from a \
            body that leads, a broken one from an observer or a body that only gets papers, a \
            thin one from any other.</figcaption>
            </figure>

            """
    }

    private var words: String {
        let bodies = counted(network.bodies.count, "body", "bodies")
        let partnerships = counted(network.partnerships.count, "partnership")
        let lines = counted(network.lines.count, "line")
        return "\(bodies) on the left, \(partnerships) on the right, and \(lines) between them."
    }

    private func line(_ line: NetworkPlan.Line) -> HTML {
        """
        <path class="\(line.weight.rawValue)" \
        d="M384 \(line.from)C480 \(line.from) 480 \(line.to) 576 \(line.to)"/>

        """
    }

    private func spot(_ spot: NetworkPlan.Spot, isBody: Bool) -> HTML {
        let shape: HTML =
            isBody
            ? "<circle cx=\"384\" cy=\"\(spot.y)\" r=\"7\"/>"
            : "<rect x=\"570\" y=\"\(spot.y - 7)\" width=\"14\" height=\"14\"/>"
        let x = isBody ? 366 : 594
        let top = spot.y + 5 - 8 * (spot.label.count - 1)
        let anchor: HTML? = isBody ? " text-anchor=\"end\"" : nil
        let lines = spot.label.enumerated().map { place, line -> HTML in
            "<text x=\"\(x)\" y=\"\(top + 17 * place)\"\(anchor)>\(line)</text>"
        }
        let inside: HTML = "\(shape)\(lines)"
        guard let link = outlook.link(to: spot.node.ref) else { return "<g>\(inside)</g>\n" }
        return "<a href=\"\(link)\" aria-label=\"\(spot.node.name)\">\(inside)</a>\n"
    }
}
