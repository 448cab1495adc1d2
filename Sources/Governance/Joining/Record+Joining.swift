extension Record {
    /// The cases of a partnership, by key in order.
    public func cases(of partnership: Partnership.Key) -> [JoiningCase] {
        leaves(on: cases, below: partnership.ref) { _ in true }.map(\.value)
    }

    /// Refuses to change a case whose answers stand as they were decided upon.
    func mustBeOpen(_ key: JoiningCase.Key) throws(Refusal) {
        let found = try find(key, on: cases, "case")
        guard found.isFrozen else { return }
        throw Refusal(
            "That case was decided, and its answers stand as they were. To change them, reopen it"
                + " (\(ReopenCase.word)).", field: "case")
    }
}
