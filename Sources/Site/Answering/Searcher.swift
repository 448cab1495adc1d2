import Almanac
import Assurance
import Governance
import Pages
import Publication
import Search

/// Answers what is asked of one place, from an index that is made when the first one asks.
actor Searcher {
    private var index: SearchIndex?
    /// Where readers wait for one another, and for the index, which takes long in a large place.
    private let waiting = Deliberation<Asked, SearchAnswer>(
        most: 64, kept: 0, dropsUnawaited: true)

    private struct Asked: Hashable {
        let question: Question
        let page: Int
        let day: Day
        let entry: EntryNumber
    }

    /// Answers by everything that was entered.
    ///
    /// - Parameter patience: how long a reader waits. What is taken in goes on being taken in.
    /// - Throws: `Lookout.Busy` when too many wait, `Underway` when a reader's patience ends, or
    ///   whatever SQLite says.
    func answer(
        _ question: Question, page: Int, in outlook: Outlook, within patience: Duration
    ) async throws -> SearchAnswer {
        let index = try index ?? SearchIndex()
        self.index = index
        let assessor = outlook.assessor
        let asked = Asked(
            question: question, page: page, day: outlook.day, entry: assessor.record.last)
        return try await waiting.answer(to: asked, within: patience) {
            try await index.answer(question, page: page, by: assessor)
        }
    }
}
