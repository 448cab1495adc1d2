import Address
import Assurance
import Governance
import Markup
import Publication

/// Findings one below the other: how each stands, what was asked, of what and by whom.
struct FindingList: Component {
    /// Findings that read alike: several seats at one meeting, for one duty.
    private let groups: [[Finding]]
    private let outlook: Outlook

    init(_ findings: some Collection<Finding>, of outlook: Outlook) {
        self.outlook = outlook
        var groups: [[Finding]] = []
        var places: [Likeness: Int] = [:]
        for finding in findings {
            let likeness = Likeness(
                duty: finding.key.duty, adoption: finding.key.adoption,
                title: outlook.assessor.title(of: finding), standing: finding.standing,
                counts: finding.counts)
            if let place = places[likeness] {
                groups[place].append(finding)
            } else {
                places[likeness] = groups.count
                groups.append([finding])
            }
        }
        self.groups = groups
    }

    /// What a reader sees of a finding at a glance.
    private struct Likeness: Hashable {
        let duty: String
        let adoption: Adoption.Key
        let title: String
        let standing: Standing
        let counts: Bool
    }

    var html: HTML {
        "<ul class=\"findings\">\n\(groups.map { item($0) })</ul>\n"
    }

    private func item(_ group: [Finding]) -> HTML {
        guard let finding = group.first else { return "" }
        let assessor = outlook.assessor
        return """
            <li>
            <p class="what">\(FindingTag(finding: finding))\(moment(finding)): \
            <a href="\(outlook.link(.finding(finding.key.name)))">\
            \(assessor.duty(of: finding)?.says ?? finding.key.duty)</a></p>
            <p>\(assessor.title(of: finding))</p>
            <p class="hint">\(by(finding))\(others(like: group))</p>
            </li>

            """
    }

    private func others(like group: [Finding]) -> HTML? {
        guard group.count > 1 else { return nil }
        let links = group.dropFirst().enumerated().map { place, other -> HTML in
            """
            <a href="\(outlook.link(.finding(other.key.name)))">\(place + 2) of \(group.count)</a>
            """
        }
        return ". There are \(group.count) alike; see also \(HTML(links, separator: ", "))"
    }

    private func moment(_ finding: Finding) -> HTML? {
        switch finding.standing {
        case .due(let day): " by \(day)"
        case .late(let day): " since \(day)"
        case .missed(let day): " on \(day)"
        default: nil
        }
    }

    private func by(_ finding: Finding) -> String {
        let basis = outlook.assessor.duty(of: finding)?.basis.inWords ?? ""
        let promised = outlook.assessor.promisedBy(finding)
        return finding.key.isAdopted
            ? "Undertaken by \(promised): \(basis)" : "Undertaken by \(promised)"
    }
}
