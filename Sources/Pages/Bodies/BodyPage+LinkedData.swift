import Address
import Governance

extension BodyPage {
    /// The body as an organisation, with the one it is a committee of.
    public var linkedData: LinkedData? {
        LinkedData(
            body.linkedKind,
            [
                ("name", .text(name)), ("url", .text(outlook.link(.body(body.key)).path)),
                ("areaServed", body.area.map { .text($0.inWords) }),
                ("parentOrganization", body.parent.map { outlook.party($0.ref) }),
            ])
    }
}
