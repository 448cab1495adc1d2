public import Assurance
public import Governance

/// Two partnerships that are about the same in the same area, and whether anybody said why both
/// are wanted; or of which the one took over from the other.
public struct OverlapRow: Row {
    /// The one, by key the first of the two.
    public let one: Partnership.Key
    /// The other.
    public let other: Partnership.Key
    /// What the two are called, in that order.
    public let names: [String]
    /// Which of the two took over from the other; `nil` where they stand side by side.
    public let successor: Partnership.Key?
    /// The area that both serve; empty where they serve none in common.
    public let area: String
    /// The themes that both have.
    public let themes: [String]
    /// The bodies that are in both, by name.
    public let bodies: [String]
    /// What was answered: who answered, and what.
    public let answers: [String]
    /// The entries that hold the answers.
    public let entries: [EntryNumber]

    public static let columns = [
        "partnership", "name", "other", "otherName", "area", "themes", "sharedBodies",
        "answered", "answers", "entries", "successor",
    ]

    public var values: [Datum] {
        [
            .text(one.word), .optional(names.first), .text(other.word), .optional(names.last),
            .text(area), .texts(themes), .texts(bodies), .flag(!answers.isEmpty),
            .texts(answers), .entries(entries), .optional(successor?.word),
        ]
    }
}

extension Assessor {
    /// Pairs of partnerships that run on the day asked, serve the same area and have a theme in
    /// common; and those that run then, each with every one that it took over from.
    public func overlaps() -> [OverlapRow] {
        var pairs: Set<Pair> = []
        for one in record.partnerships.all where isRunning(one) {
            let others = rivals(of: one).map(\.value.key) + predecessors(of: one).map(\.key)
            for other in others { pairs.insert(Pair(one.key, other)) }
        }
        return pairs.sorted().compactMap { row(of: $0) }
    }

    /// Those that a partnership took over from, whether or not they have ended.
    private func predecessors(of partnership: Partnership) -> [Partnership] {
        (partnership.started.value?.predecessors ?? [])
            .compactMap { record.partnerships[$0] }.filter { stands($0.started) }
    }

    /// Which of two took over from the other, if either did.
    private func successor(_ one: Partnership, _ other: Partnership) -> Partnership? {
        if one.tookOver(from: other) { return one }
        return other.tookOver(from: one) ? other : nil
    }

    private struct Pair: Hashable, Comparable {
        let one: Partnership.Key
        let other: Partnership.Key

        init(_ one: Partnership.Key, _ other: Partnership.Key) {
            self.one = min(one, other)
            self.other = max(one, other)
        }

        static func < (left: Pair, right: Pair) -> Bool {
            (left.one, left.other) < (right.one, right.other)
        }
    }

    private func row(of pair: Pair) -> OverlapRow? {
        guard let one = record.partnerships[pair.one], let other = record.partnerships[pair.other]
        else { return nil }
        let successor = successor(one, other)
        let themes = one.themesShared(with: other, on: day)
        let area = one.area(on: day)
        let shared = bodies(in: one.key).intersection(bodies(in: other.key)).sorted()
        let answers =
            answers(in: one.key, about: other.key) + answers(in: other.key, about: one.key)
        return OverlapRow(
            one: one.key, other: other.key, names: [one.name(on: day), other.name(on: day)],
            successor: successor?.key, area: area == other.area(on: day) ? area?.text ?? "" : "",
            themes: themes.map(\.text),
            bodies: shared.map { title(of: $0.ref) }, answers: answers.map(\.says),
            entries: answers.map(\.entry))
    }

    /// The same of two lines that were worked out before.
    func overlap(_ one: LedgerLine, _ other: LedgerLine) -> OverlapRow {
        let (first, second) = (one.partnership, other.partnership)
        let bodies = Set(one.parts.filter(\.lasts).map(\.body))
            .intersection(other.parts.filter(\.lasts).map(\.body))
        let answers = answers(in: first, about: second) + answers(in: second, about: first)
        let successor =
            one.predecessors.contains(second)
            ? first : other.predecessors.contains(first) ? second : nil
        return OverlapRow(
            one: first, other: second, names: [one.name, other.name], successor: successor,
            area: one.area == other.area ? one.area?.text ?? "" : "",
            themes: Set(one.themes).intersection(other.themes).sorted().map(\.text),
            bodies: bodies.sorted().map { title(of: $0.ref) }, answers: answers.map(\.says),
            entries: answers.map(\.entry))
    }

    private func bodies(in partnership: Partnership.Key) -> Set<Body.Key> {
        Set(
            record.involvements(in: partnership).filter { isInvolved($0) }
                .compactMap { $0.between?.body })
    }

    /// What was said of why a partnership does not duplicate another: by the bodies in it, and in
    /// the cases about it.
    private func answers(
        in partnership: Partnership.Key, about other: Partnership.Key
    ) -> [(says: String, entry: EntryNumber)] {
        let involved = record.leaves(\.involvements, below: partnership.ref).flatMap { leaf in
            leaf.value.overlaps.facts(by: day).filter { $0.value.other == other }.map {
                (leaf.value.between?.body, $0.value.answer, $0.entry)
            }
        }
        let considered = record.cases(of: partnership).flatMap { found in
            found.overlaps.facts(by: day).filter { $0.value.other == other }.map {
                (found.opened.value?.body, $0.value.answer, $0.entry)
            }
        }
        return (involved + considered).map { body, answer, entry in
            let who = body.map { title(of: $0.ref) } ?? "somebody"
            return ("\(who): \(publicWords(answer) ?? "")", entry)
        }
    }
}
