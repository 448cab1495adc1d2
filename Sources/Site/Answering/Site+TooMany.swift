import Address
import Markup
import Pages

extension Site {
    /// The answer to a reader who asks too much in too short a time.
    ///
    /// - Parameter seconds: after how many it may ask again.
    func tooMany(waiting seconds: Int) -> Reply {
        given(Self.tooMany, more: [("retry-after", String(seconds))])
    }

    /// Made once, because it has to cost nothing.
    private static let tooMany = Made(
        429, Representation.page.mediaType, Layout(ProblemPage(.tooMany)).html.bytes)
}

extension Link {
    /// What it costs a reader to ask for it, in requests; 0 for what is never limited.
    var price: Int {
        switch address {
        case .alive, .ready, .styles: 0
        // Nothing is worked out for one, whatever the day.
        case .within(_, _, .document): 1
        case .within(_, .on, _), .within(_, .knownOn, _): 10
        case .within(_, .today, .search), .within(_, .today, .trend), .within(_, .today, .ahead),
            .within(_, .today, .hindsight), .sitemap:
            5
        // Every finding of a place, a row each.
        case .within(_, .today, .assurance) where representation != .page: 5
        default: 1
        }
    }
}
