public import Address
import Governance
public import Markup

/// One page: what it is called and what it says. The frame around it is the same for all.
public protocol Page: Sendable {
    /// What it is called, in the title bar and wherever it is listed.
    var title: String { get }
    /// Which pages it stands below, from the top.
    var above: [Crumb] { get }
    /// What it says, its heading included.
    var content: HTML { get }
    /// In which other forms the same can be had.
    var others: [Representation] { get }
    /// Whether it is one of very many, none of which is to be found by a search engine.
    var isOneOfMany: Bool { get }
    /// What it is about, for machines that read pages; `nil` where that is nothing in particular.
    var linkedData: LinkedData? { get }
}

extension Page {
    /// None.
    public var above: [Crumb] { [] }
    /// In none.
    public var others: [Representation] { [] }
    /// It is not.
    public var isOneOfMany: Bool { false }
    /// Nothing.
    public var linkedData: LinkedData? { nil }
}

/// One step on the way down to a page.
public struct Crumb: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// Where it leads.
    public let link: Link

    init(_ title: String, _ link: Link) {
        self.title = title
        self.link = link
    }
}

extension Outlook {
    /// The place, below which all its pages stand.
    var top: Crumb { Crumb(record.place.title, link(.home)) }

    /// The way down to what stands below how everything stands.
    var belowAssurance: [Crumb] { [top, Crumb("How it stands", link(.assurance))] }
}
