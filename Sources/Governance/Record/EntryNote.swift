/// What one entry is remembered by, so that it can be struck later.
struct EntryNote: Hashable, Sendable {
    /// The subjects it names.
    let mentions: [SubjectRef]
    /// The word of the intent that made it.
    let intent: String
    private let sourcePlace: Int32
    /// Whether it can be taken back.
    let lasting: Lasting
    /// Whether it was corrected or withdrawn.
    var isStruck = false

    /// Whether it can be taken back.
    enum Lasting { case no, corrects, yes }

    init(_ entry: Entry) {
        mentions = entry.mentions
        intent = entry.intent
        lasting = entry.lasting
        let place = entry.source.flatMap { entry.mentions.firstIndex(of: $0.ref) }
        sourcePlace = Int32(clamping: place ?? -1)
    }

    /// On whose word it reports what was done elsewhere, if it does.
    var source: Source.Key? {
        let place = Int(sourcePlace)
        return mentions.indices.contains(place) ? .init(trusted: mentions[place].key) : nil
    }
}
