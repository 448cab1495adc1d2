import Address
import Assurance
import Markup
import Publication

/// Findings one below the other: how each stands, what it is about, what was promised and by whom.
struct FindingList: Component {
    private let findings: ArraySlice<Finding>
    private let outlook: Outlook
    private let isInPartnership: Bool

    /// - Parameter isInPartnership: whether the page is about their partnership, so that they need
    ///   not name it.
    init(
        _ findings: some Collection<Finding>, of outlook: Outlook, isInPartnership: Bool = false
    ) {
        self.findings = Array(findings)[...]
        self.outlook = outlook
        self.isInPartnership = isInPartnership
    }

    var html: HTML {
        "<ul class=\"findings\">\n\(findings.map { item($0) })</ul>\n"
    }

    private func item(_ finding: Finding) -> HTML {
        let assessor = outlook.assessor
        return """
            <li>
            <p class="what">\(FindingTag(finding: finding)) \
            <a href="\(outlook.link(.finding(finding.key.name)))">\
            \(assessor.title(of: finding))</a>\(moment(finding))</p>
            <p>\(assessor.duty(of: finding)?.says ?? finding.key.duty)</p>
            <p class="hint">\(by(finding))</p>
            </li>

            """
    }

    private func moment(_ finding: Finding) -> HTML? {
        switch finding.standing {
        case .due(let day): ", by \(day)"
        case .late(let day): ", since \(day)"
        case .missed(let day): ", \(day)"
        default: nil
        }
    }

    private func by(_ finding: Finding) -> String {
        let basis = outlook.assessor.duty(of: finding)?.basis.inWords ?? ""
        let promised = outlook.assessor.promisedBy(finding)
        return finding.key.isAdopted
            ? "Promised by \(promised): \(basis)" : "Promised by \(promised)"
    }
}
