import Address
import Assurance
import Governance
public import Markup

/// What a page is about, in the words of schema.org, as JSON-LD beside it.
///
/// It says nothing that the page does not.
public struct LinkedData: Component {
    private let members: [Datum.Member]

    /// Describes a thing; what has no value is left out.
    ///
    /// - Parameter kind: the type of schema.org that it is.
    init(_ kind: String, _ members: [(name: String, value: Datum?)]) {
        self.members =
            [.init("@context", .text("https://schema.org"))] + Self.described(kind, members)
    }

    public var html: HTML { .data(json: JSONText.bytes(of: .object(members))) }

    /// A thing within another.
    static func thing(_ kind: String, _ members: [(name: String, value: Datum?)]) -> Datum {
        .object(described(kind, members))
    }

    private static func described(
        _ kind: String, _ members: [(name: String, value: Datum?)]
    ) -> [Datum.Member] {
        [.init("@type", .text(kind))]
            + members.compactMap { member in
                member.value.map { Datum.Member(member.name, $0) }
            }
    }
}

extension Outlook {
    /// A body or partnership by its name and where one reads about it.
    func party(_ subject: SubjectRef, as kind: String = "Organization") -> Datum {
        LinkedData.thing(
            kind,
            [
                ("name", .text(assessor.title(of: subject))),
                ("url", link(to: subject).map { .text($0.path) }),
            ])
    }
}

extension Body {
    /// What it is by schema.org: a part of government, or any other organisation.
    var linkedKind: String {
        switch sector {
        case .county, .district, .unitary, .parish, .nationalPark, .police, .fire, .health,
            .armedForces, .justice, .government:
            "GovernmentOrganization"
        default: "Organization"
        }
    }
}
