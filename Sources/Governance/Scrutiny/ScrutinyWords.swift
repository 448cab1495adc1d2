/// What was said to a recommendation.
public enum RecommendationAnswer: String, Choice, Hashable {
    case accepted, partlyAccepted, rejected

    public static let meaning = "an answer to a recommendation"
}
