import ArgumentParser
import Governance

/// Lists what can be asked.
struct Intents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every intent with its fields.",
        discussion: """
            Example: shiremoot intents call-meeting

            An intent is what somebody asks to have entered; ‘shiremoot do’ performs it.
            """)

    @Argument(help: "One intent; all, if left out.")
    var intent: String?

    func run() async throws {
        try await answering {
            guard let intent else {
                for kind in IntentKind.all { tell(kind) }
                return tellShared()
            }
            guard let kind = IntentKind.named(intent) else {
                let near = nearestWord(to: intent, among: IntentKind.all.map(\.word))
                throw Refusal(
                    "‘\(intent.prefix(60))’ is not an intent."
                        + (near.map { " Did you mean ‘\($0)’?" } ?? ""))
            }
            tell(kind)
            tellShared()
        }
    }

    private func tellShared() {
        Terminal.say(Terminal.paint("With any intent:", .bold))
        for field in Asking.shared { tell(field) }
    }

    private func tell(_ kind: IntentKind) {
        Terminal.say(Terminal.paint(kind.word, .bold))
        Terminal.say("  \(kind.says) Takes the power to \(kind.power.rawValue).")
        for field in kind.fields { tell(field) }
        Terminal.say()
    }

    private func tell(_ field: FieldDescription) {
        let need =
            switch field.need {
            case .required: ""
            case .optional: " (optional)"
            case .minted: " (made, if left out)"
            }
        let hint = field.hint.isEmpty || field.need == .minted ? "" : "; \(field.hint)"
        Terminal.say("  --\(field.name)\(need)  \(field.label): \(field.kind.inWords)\(hint)")
    }
}
