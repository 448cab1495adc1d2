import Pages
import Publication
import Search

/// Answers what is asked of one place, from an index that is made when the first one asks.
actor Searcher {
    private var index: SearchIndex?
    private var asking = 0

    /// So many may wait for one another.
    private static let most = 64

    /// Answers by everything that was entered.
    ///
    /// - Throws: `Lookout.Busy` when too many wait, or whatever SQLite says.
    func answer(
        _ question: Question, page: Int, in outlook: Outlook
    ) async throws -> SearchAnswer {
        guard asking < Self.most else { throw Lookout.Busy() }
        asking += 1
        defer { asking -= 1 }
        let index = try index ?? SearchIndex()
        self.index = index
        let assessor = outlook.assessor
        // Whoever hangs up does not undo for the others what was taken in already.
        return try await Task { try await index.answer(question, page: page, by: assessor) }.value
    }
}
