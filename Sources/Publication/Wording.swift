import Almanac
public import Assurance
public import Governance

extension Assessor {
    /// A kept text where everyone may read it, or what stands in its place; `nil` for no text.
    public func publicWords(_ kept: Kept?) -> String? {
        guard let kept else { return nil }
        switch record.text(kept) {
        case .standing(let text, .everyone): return text.onOneLine
        case .standing: return "[not public]"
        case let other: return other?.inWords ?? "[not kept here]"
        }
    }

    /// The reason for which a finding is excused, as far as it may be told; `nil` where none is.
    public func publicReason(of finding: Finding) -> String? {
        guard case .excused(_, let reason) = finding.standing,
            record.tellsReasons(about: finding.key.subject)
        else { return nil }
        return publicWords(reason)
    }

    /// Whether everyone may read a kept text.
    func isPublic(_ kept: Kept?) -> Bool {
        guard let kept, case .standing(_, .everyone) = record.text(kept) else { return false }
        return true
    }

    /// What a person is called in public; `nil` where no person is meant.
    public func publicName(_ person: Person.Key?) -> String? {
        guard let person else { return nil }
        guard let name = record.people[person]?.name(on: day) else { return "[not named]" }
        switch record.text(name) {
        case .standing(let text, .everyone): return text.onOneLine
        case .erased(let day): return "[name erased on \(day.inWords)]"
        default: return "[not named in public]"
        }
    }

    /// Somebody by name and rank, as far as either is on record: "Roy Perry, leader".
    public func somebody(_ person: Person.Key?, _ rank: Rank?) -> String? {
        let parts = [publicName(person), rank?.inWords].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Whether a partnership had begun and not ended by the day asked.
    public func isRunning(_ partnership: Partnership) -> Bool {
        stands(partnership.started) && partnership.ended.fact(on: day) == nil
    }

    /// A body's parts in partnerships, and partnerships' partners, as long as they last.
    public func isInvolved(_ involvement: Involvement) -> Bool {
        stands(involvement.recorded) && involvement.ended.fact(on: day) == nil
    }
}

extension String {
    /// The same with every line end a blank, so that it cannot pass for another line.
    public var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Its beginning, up to the last whole word of so many letters, with "…"; or all of it.
    public func shortened(to most: Int) -> String {
        guard count > most else { return self }
        let words = prefix(most).split(separator: " ").dropLast()
        return words.joined(separator: " ").trimmedOfMarks + "…"
    }

    private var trimmedOfMarks: String {
        var text = self
        while let last = text.last, ",;:(–.".contains(last) { text.removeLast() }
        return text
    }

    /// The same with a capital at its beginning.
    public var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// A word of a closed list as words: "joinWithConditions" as "join with conditions".
    public var spelt: String {
        var spelt = ""
        for letter in self {
            if letter.isUppercase, !spelt.isEmpty {
                spelt += " " + letter.lowercased()
            } else {
                spelt.append(letter == "-" ? " " : letter)
            }
        }
        return spelt
    }
}

/// Whole pence as pounds: "£1,234.50", and "£1,234" where there are no pence over.
public func pounds(_ pence: Int) -> String {
    let (whole, over) = pence.magnitude.quotientAndRemainder(dividingBy: 100)
    var digits = String(whole)
    var grouped = ""
    while digits.utf8.count > 3 {
        grouped = "," + digits.suffix(3) + grouped
        digits = String(digits.dropLast(3))
    }
    let rest = over == 0 ? "" : over < 10 ? ".0\(over)" : ".\(over)"
    return (pence < 0 ? "-" : "") + "£" + digits + grouped + rest
}
