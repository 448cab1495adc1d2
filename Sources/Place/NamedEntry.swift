import Governance

/// An entry that a request names by its number, as it was typed.
///
/// A number that no entry can have becomes the nearest that one can when it is read, and must not
/// be quoted so.
struct NamedEntry: Hashable {
    let field: String
    let typed: String

    /// Refuses a number that no entry of a journal has.
    func mustBeThere(in record: Record) throws(Refusal) {
        let last = record.last.number
        guard last > 0, Int(typed).map({ !(1...last).contains($0) }) ?? true else { return }
        throw Refusal(
            "There is no entry \(typed) in this journal; the last is \(last).", field: field)
    }

    /// The entries that an intent names, where a whole number stands for them.
    static func all(in datum: Datum) -> [NamedEntry] {
        datum.members.compactMap { member in
            guard isNumber(member, in: datum) else { return nil }
            switch member.value {
            case .number(let number): return NamedEntry(field: member.name, typed: "\(number)")
            case .text(let text): return NamedEntry(field: member.name, typed: text)
            default: return nil
            }
        }
    }

    /// The same intent with every such number within what a number can be, so that it is read and
    /// refused for what it is: an entry that is not there.
    static func within(_ datum: Datum) -> Datum {
        guard case .object(let members) = datum else { return datum }
        return .object(
            members.map { member in
                guard isNumber(member, in: datum), case .text(let text) = member.value,
                    Int(text) == nil
                else { return member }
                return .init(member.name, .number(0))
            })
    }

    private static func isTakenBack(by intent: Datum) -> Bool {
        intent == .text(WithdrawEntry.word) || intent == .text(WithdrawBatch.word)
    }

    private static func isNumber(_ member: Datum.Member, in datum: Datum) -> Bool {
        let isNamed =
            ["seen", "corrects"].contains(member.name)
            || (member.name == "entry" && isTakenBack(by: datum["intent"]))
        guard isNamed else { return false }
        switch member.value {
        case .number: return true
        case .text(let text):
            let digits = text.utf8.drop { $0 == 0x2D || $0 == 0x2B }
            let isShort = text.utf8.count <= 100 && text.utf8.count - digits.count <= 1
            return isShort && !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
        default: return false
        }
    }
}
