/// Refuses a number below zero.
func mustNotBeNegative(_ number: Int, _ field: String) throws(Refusal) {
    guard number >= 0 else {
        throw Refusal("Found \(number), expected zero or more.", field: field)
    }
}

/// Refuses a number outside a range.
func mustLie(_ number: Int, in range: ClosedRange<Int>, _ field: String) throws(Refusal) {
    guard range.contains(number) else {
        throw Refusal(
            "Found \(number), expected \(range.lowerBound) to \(range.upperBound).", field: field)
    }
}
