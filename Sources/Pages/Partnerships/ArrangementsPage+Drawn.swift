import Address
import Assurance
import Governance
import Markup

extension ArrangementsPage {
    /// More than so many are not offered one by one in a form.
    private static let most = 200

    /// The network, or the part of it that is asked for.
    var drawn: HTML {
        guard !involved.rows.isEmpty else { return "<p>There is nothing to draw.</p>\n" }
        guard let about = query["about"] else {
            return involved.isSmall
                ? "\(form)\(NetworkDrawing(involved.whole, outlook))" : "\(form)\(tooMany)"
        }
        guard let subject = SubjectRef(about), let share = involved.around(subject) else {
            let unknown: HTML = """
                <p>No body or partnership that is in any is called ‘\(about)’ here.</p>

                """
            return "\(form)\(unknown)"
        }
        return """
            \(form)<p>Drawn here: \(outlook.named(subject)).\(leftOut(share))</p>
            \(NetworkDrawing(share.network, outlook))\(next(share, after: subject))
            """
    }

    /// A way to the drawing of one body or partnership.
    func draw(_ subject: SubjectRef, _ words: String) -> HTML {
        let link = outlook.link(
            .arrangements, asking: Query([.init("about", subject.description)]))
        let name = outlook.assessor.title(of: subject)
        let label: HTML? = words == name ? nil : " aria-label=\"\(words) \(name)\""
        return "<a href=\"\(link)#drawn\"\(label)>\(words)</a>"
    }

    private var tooMany: HTML {
        let partnerships = counted(involved.partnerships.count, "partnership")
        let bodies = counted(involved.rows.count, "body", "bodies")
        return """
            <p>\(partnerships) and \(bodies) are too many to be drawn at once. Choose one body or \
            partnership: it is drawn with everything around it.</p>

            """
    }

    private func leftOut(_ share: Involved.Share) -> HTML? {
        guard !share.leftOut.isEmpty else { return nil }
        return """
             There is too much around it to be drawn whole. Left out: \
            \(share.leftOut.joined(separator: ", and ")).
            """
    }

    /// From one drawing to those of everything in it.
    private func next(_ share: Involved.Share, after subject: SubjectRef) -> HTML {
        let nodes = share.network.partnerships + share.network.bodies
        let items = nodes.filter { $0.ref != subject }
            .map { node -> HTML in "<li>\(draw(node.ref, node.name))</li>\n" }
        guard !items.isEmpty else { return "" }
        return """
            <details>
            <summary>Draw another of these</summary>
            <ul class="columns">
            \(items)</ul>
            </details>

            """
    }

    /// Offers everything that can be drawn, where that is not too much for a form.
    private var form: HTML? {
        guard involved.rows.count + involved.partnerships.count <= Self.most else { return nil }
        let bodies = involved.rows.map { Network.Node(ref: $0.body.ref, name: $0.name) }
        let partnerships = involved.partnerships
            .map { Network.Node(ref: $0.ref, name: involved.name(of: $0)) }
            .sorted { ($0.name, $0.ref) < ($1.name, $1.ref) }
        let first: HTML = involved.isSmall ? "Everything" : "Choose one"
        return """
            <form class="filter" method="get" action="\(outlook.link(.arrangements))#drawn">
            <div class="field"><label for="about">What to draw</label>
            <select id="about" name="about"><option value="">\(first)</option>
            \(group("Partnerships", partnerships))\(group("Bodies", bodies))</select></div>
            <div class="field"><button>Draw it</button></div>
            </form>

            """
    }

    private func group(_ label: String, _ nodes: [Network.Node]) -> HTML {
        let options = nodes.map { node -> HTML in
            let value = node.ref.description
            let isChosen: HTML? = value == query["about"] ? " selected" : nil
            return "<option value=\"\(value)\"\(isChosen)>\(node.name)</option>\n"
        }
        return "<optgroup label=\"\(label)\">\n\(options)</optgroup>\n"
    }
}
