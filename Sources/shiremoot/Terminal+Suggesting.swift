extension Terminal {
    /// Prints what to type next; the captions have at most sixteen characters.
    static func suggest(_ caption: String, _ words: String) {
        let program = CommandLine.arguments.first ?? "shiremoot"
        let gap = String(repeating: " ", count: max(1, 19 - caption.count))
        say(caption + gap + program + " " + words)
    }
}
