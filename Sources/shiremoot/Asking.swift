import Governance
import Place

/// Reads what was asked of the command, typed or from a file.
enum Asking {
    /// The fields that may go with any intent, but that of who asks.
    static let shared = Envelope.form.fields.filter { $0.name != "as" }

    /// Reads an intent; where a field is none, its refusal names those that go with any intent too.
    ///
    /// - Parameter files: where documents are found that are named by a path.
    static func read(_ datum: Datum, files: DocumentFiles) throws(Refusal) -> Request {
        do throws(Refusal) {
            return try Door.read(datum, files: files)
        } catch {
            guard let hint = hint(on: datum) else { throw error }
            throw Refusal(error.problems + [hint])
        }
    }

    private static func hint(on datum: Datum) -> Problem? {
        guard case .text(let word) = datum["intent"], let kind = IntentKind.named(word) else {
            return nil
        }
        let own = kind.fields.map(\.name) + ["intent", "as"]
        let others = shared.map(\.name)
        let strangers = datum.members.map(\.name).filter {
            !own.contains($0) && !others.contains($0)
        }
        guard !strangers.isEmpty else { return nil }
        let near = strangers.prefix(1).compactMap { nearestWord(to: $0, among: others) }
        return Problem(
            "",
            "Any intent also takes \(others.joined(separator: ", "))."
                + (near.first.map { " Did you mean ‘\($0)’?" } ?? ""))
    }
}
