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

    /// The answer to a reader who asks for a document while as many are read as may be.
    func notLent(_ refused: Lending.Refused) -> Reply {
        let made =
            switch refused {
            case .yours: Self.notLentToYou
            case .everybodys: Self.notLent
            }
        return given(made, more: [("retry-after", "10")])
    }

    /// Made once, because it has to cost nothing.
    private static let tooMany = problem(429, .tooMany)
    private static let notLentToYou = problem(429, .yourDocuments)
    private static let notLent = problem(503, .documents)

    private static func problem(_ status: Int, _ problem: ProblemPage.Problem) -> Made {
        Made(status, Representation.page.mediaType, Layout(ProblemPage(problem)).html.bytes)
    }
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
