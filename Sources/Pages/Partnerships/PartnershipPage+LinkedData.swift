import Address
import Almanac
import Assurance
import Governance
import Publication

extension PartnershipPage {
    /// The partnership as an organisation of its partners, on the page that says who and why.
    public var linkedData: LinkedData? {
        guard part == .overview else { return nil }
        let ended = partnership.ended.fact(on: outlook.day)?.happened
        let members = involved.compactMap { $0.between?.body }.map { key in
            outlook.party(key.ref, as: outlook.record.bodies[key]?.linkedKind ?? "Organization")
        }
        return LinkedData(
            "Organization",
            [
                ("name", .text(name)), ("url", .text(link(.overview).path)),
                ("foundingDate", partnership.began.exact.map { .text($0.description) }),
                ("dissolutionDate", ended?.exact.map { .text($0.description) }),
                ("member", members.isEmpty ? nil : .list(members)),
            ])
    }
}
