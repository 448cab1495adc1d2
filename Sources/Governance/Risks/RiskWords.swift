/// What a risk is about.
public enum RiskSort: String, Choice, Hashable {
    case strategic, financial, legal, reputational, people, information, partnerFailure, exit
    case delivery

    public static let meaning = "a sort of risk"
}
