/// Whose outcome an objective serves.
public enum Whose: String, Choice, Hashable {
    case shared, ours

    public static let meaning = "an owner of an outcome"
}

/// How an objective moves.
public enum Movement: String, Choice, Hashable {
    case forward, stalled, backward, achieved

    public static let meaning = "a movement"
}

/// What a partnership is said to bring.
public enum BenefitSort: String, Choice, Hashable {
    case outcome, saving, efficiency, criticalMass, influence, leverage, onlyOne
    case poolOfResources

    public static let meaning = "a sort of benefit"
}
